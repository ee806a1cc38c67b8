-- How families become foster families, and whether they still meet the conditions.
create table qualification_step (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    family_id      uuid        not null references fostering_family (id),
    kind           varchar(30) not null,
    taken_on       date        not null,
    form           varchar(30),
    positive       boolean,
    notes          varchar(4000),
    improve        varchar(4000),
    complaint      boolean     not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null
);
create index qualification_step_family on qualification_step (family_id, taken_on);

create table qualification_check (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    family_id      uuid        not null references fostering_family (id),
    person_id      uuid references people_person (id),
    kind           varchar(30) not null,
    issued_on      date        not null,
    met            boolean     not null,
    note           varchar(1000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null
);
create index qualification_check_family on qualification_check (family_id, issued_on);

create table qualification_exemption (
    id             uuid          not null primary key,
    centre_id      uuid          not null,
    family_id      uuid          not null references fostering_family (id),
    person_id      uuid references people_person (id),
    kind           varchar(30)   not null,
    since          date          not null,
    until          date          not null,
    reason         varchar(1000) not null,
    granted_by     varchar(200)  not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint        not null
);
create index qualification_exemption_family on qualification_exemption (family_id);

-- How each family stands from a day to a day: a projection of the facts, which can be dropped and rebuilt at any time.
create table qualification_span (
    id        uuid        not null primary key,
    centre_id uuid        not null,
    family_id uuid        not null references fostering_family (id),
    since     date        not null,
    until     date        not null,
    standing  varchar(30) not null,
    next_step varchar(30) not null,
    next_on   date,
    form      varchar(30)
);
create index qualification_span_family on qualification_span (family_id, since);
create index qualification_span_centre on qualification_span (centre_id, since);
