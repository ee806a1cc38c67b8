-- Contacts of assistants with families, planned and written down.
create table assistance_visit (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    case_id        uuid        not null references assistance_case (id),
    account_id     uuid        not null references access_account (id),
    planned_on     date,
    planned_at     varchar(5),
    purpose        varchar(1000),
    begun_at       timestamp(6) with time zone,
    kind           varchar(20),
    outcome        varchar(20),
    held_on        date,
    held_at        varchar(5),
    minutes        integer,
    place          varchar(200),
    present        varchar(1000),
    child_seen     varchar(20),
    topics         varchar(4000),
    agreed         varchar(4000),
    reason         varchar(1000),
    signed_at      timestamp(6) with time zone,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null,
    constraint assistance_visit_planned_or_held check (planned_on is not null or held_on is not null)
);
create index assistance_visit_case on assistance_visit (case_id, held_on);
create index assistance_visit_account on assistance_visit (account_id, held_on);
