-- What was entered in the minister's central register: which sections of the sheet of a child or a family, when, and a fingerprint of what each of them said.
create table register_entry (
    id             uuid          not null primary key,
    centre_id      uuid          not null,
    record_kind    varchar(20)   not null,
    record_id      uuid          not null,
    entered_on     date          not null,
    sections       varchar(1000) not null,
    fingerprints   varchar(2000) not null,
    author         varchar(200)  not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint        not null
);
create index register_entry_record on register_entry (record_id, entered_on);
