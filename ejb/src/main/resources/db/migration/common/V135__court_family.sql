-- What courts order of families with an assistant: reports on days that the court sets, opinions that it asks for, and what was sent about such a family.
alter table court_filing alter column child_id drop not null;
alter table court_filing add column case_id uuid references assistance_case (id);
alter table court_filing add constraint court_filing_about check ((child_id is null) <> (case_id is null));
create index court_filing_case on court_filing (case_id, sent_on);

create table court_family_order (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    case_id        uuid         not null references assistance_case (id),
    ordered_on     date         not null,
    received_on    date         not null,
    court          varchar(200) not null,
    reference      varchar(60)  not null,
    officer        varchar(200),
    officer_phone  varchar(30),
    note           varchar(4000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null
);
create index court_family_order_case on court_family_order (case_id, ordered_on);

create table court_report_day (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    case_id        uuid   not null references assistance_case (id),
    order_id       uuid   not null references court_family_order (id),
    due_on         date   not null,
    withdrawn_by   uuid references court_family_order (id),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index court_report_day_case on court_report_day (case_id, due_on);
create index court_report_day_order on court_report_day (order_id);

create table court_opinion_request (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    case_id        uuid         not null references assistance_case (id),
    received_on    date         not null,
    due_on         date         not null,
    court          varchar(200) not null,
    reference      varchar(60)  not null,
    note           varchar(4000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null
);
create index court_opinion_request_case on court_opinion_request (case_id, received_on);
