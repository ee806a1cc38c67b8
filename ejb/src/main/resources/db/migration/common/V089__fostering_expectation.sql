-- What carers wish and their workers think the family could take on, when it takes children, and who helps it.
create table fostering_expectation (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    family_id      uuid   not null references fostering_family (id),
    side           varchar(30) not null,
    since          date   not null,
    age_from       integer,
    age_to         integer,
    sex            varchar(30),
    children       integer,
    siblings       boolean,
    disabled       boolean,
    farthest       varchar(30),
    behaviours     varchar(1000),
    health         varchar(1000),
    remark         varchar(1000),
    author         varchar(200) not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index fostering_expectation_family on fostering_expectation (family_id, since);

create table fostering_readiness (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    family_id      uuid   not null references fostering_family (id),
    kind           varchar(30) not null,
    since          date   not null,
    until          date,
    places         integer,
    why            varchar(30),
    remark         varchar(500),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index fostering_readiness_family on fostering_readiness (family_id, since);

create table fostering_helper (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    family_id      uuid   not null references fostering_family (id),
    since          date   not null,
    employed_from  date,
    until          date,
    hours          integer,
    helper         varchar(200),
    withdrawn_on   date,
    remark         varchar(500),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index fostering_helper_family on fostering_helper (family_id, since);

-- With more children than this a family has a right to a helper.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000288', 'HELPER_FAMILY_CHILDREN', 3, 'PERSONS', date '2012-01-01', null, 'art. 57 ust. 1a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000289', 'HELPER_HOME_CHILDREN', 4, 'PERSONS', date '2012-01-01', null, 'art. 64 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');
