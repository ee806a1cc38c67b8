-- What courts ruled on who decides for a child and who meets it.
create table authority_legal_event (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    child_id       uuid        not null references placement_child (id),
    effect         varchar(30) not null,
    person_id      uuid        references people_person (id),
    issued_on      date        not null,
    effective_on   date,
    holds_until    date,
    court          varchar(200),
    reference      varchar(60),
    note           varchar(4000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null
);
create index authority_legal_event_child on authority_legal_event (child_id, issued_on);
