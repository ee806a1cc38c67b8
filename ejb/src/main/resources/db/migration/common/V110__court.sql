-- What has gone to the courts about children.
create table court_filing (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    child_id       uuid         not null references placement_child (id),
    filing_type    varchar(60)  not null,
    sent_on        date         not null,
    channel        varchar(20)  not null,
    court          varchar(200) not null,
    reference      varchar(60),
    proof          varchar(100),
    note           varchar(4000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null
);
create index court_filing_child on court_filing (child_id, sent_on);
