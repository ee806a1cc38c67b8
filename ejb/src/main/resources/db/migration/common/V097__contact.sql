-- Contacts with children as they took place or did not, and as they were planned.
create table contact_held (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    child_id       uuid        not null references placement_child (id),
    person_id      uuid        not null references people_person (id),
    kind           varchar(30) not null,
    outcome        varchar(30) not null,
    held_on        date        not null,
    present_by     varchar(200),
    note           varchar(4000),
    despite_why    varchar(1000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null
);
create index contact_held_child on contact_held (child_id, held_on);

create table contact_plan (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    child_id       uuid        not null references placement_child (id),
    person_id      uuid        not null references people_person (id),
    kind           varchar(30) not null,
    times          integer     not null,
    unit           varchar(10) not null,
    since          date        not null,
    until          date,
    basis          varchar(10) not null,
    present_by     varchar(200),
    manner         varchar(2000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null
);
create index contact_plan_child on contact_plan (child_id, since);
