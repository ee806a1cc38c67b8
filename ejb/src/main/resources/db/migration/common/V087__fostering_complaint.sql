-- Complaints and allegations about foster families, seen by those who are named for them alone.
create table fostering_complaint (
    id               uuid          not null primary key,
    centre_id        uuid          not null,
    restricted       boolean       not null,
    file_number      varchar(20)   not null,
    registered_on    date          not null,
    family_id        uuid          not null references fostering_family (id),
    kind             varchar(20)   not null,
    subject          varchar(20)   not null,
    received_on      date          not null,
    out_of_hours     boolean       not null,
    about            varchar(4000) not null,
    carer_id         uuid references people_person (id),
    child_id         uuid references people_person (id),
    reporter_kind    varchar(20)   not null,
    reporter_name    varchar(200),
    reporter_contact varchar(200),
    opened_by        uuid,
    outcome          varchar(20),
    closed_on        date,
    closing_notes    varchar(4000),
    removed_on       date,
    removed_reason   varchar(1000),
    version          bigint        not null,
    constraint fostering_complaint_number unique (centre_id, file_number)
);
create index fostering_complaint_family on fostering_complaint (family_id, received_on);

-- What was done about them, step by step.
create table fostering_complaint_entry (
    id             uuid          not null primary key,
    centre_id      uuid          not null,
    complaint_id   uuid          not null references fostering_complaint (id),
    done_on        date          not null,
    kind           varchar(20)   not null,
    notes          varchar(4000) not null,
    written_by     varchar(200)  not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint        not null
);
create index fostering_complaint_entry_complaint on fostering_complaint_entry (complaint_id, done_on);
