-- Who coordinates which family: at whose request, what the family said, from whom to whom it was handed over.
create table fostering_appointment (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    family_id      uuid         not null references fostering_family (id),
    account_id     uuid         not null references access_account (id),
    since          date         not null,
    requested_on   date         not null,
    heard_on       date         not null,
    opinion        varchar(20)  not null,
    opinion_notes  varchar(1000),
    notes_hidden   boolean      not null,
    hand_over_note varchar(4000),
    appointed_by   varchar(200) not null,
    until          date,
    end_reason     varchar(30),
    end_notes      varchar(1000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null
);
create index fostering_appointment_family on fostering_appointment (family_id, since);
create index fostering_appointment_account on fostering_appointment (account_id, since);

-- The fact that a caseload follows from, and changes with alone.
alter table access_caseload add column fact_id uuid;
create index access_caseload_fact on access_caseload (fact_id);

-- Hand-overs after which the working notes of those before are not shown to those after.
create table access_words_hidden (
    id            uuid        not null primary key,
    centre_id     uuid        not null,
    record_kind   varchar(20) not null,
    record_id     uuid        not null,
    hidden_before date        not null
);
create index access_words_hidden_record on access_words_hidden (record_id);
