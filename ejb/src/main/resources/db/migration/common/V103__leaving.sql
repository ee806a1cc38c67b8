-- How young people leave care: mentor and programme, and the aid they apply for.
create table leaving_step (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    child_id       uuid        not null references placement_child (id),
    kind           varchar(20) not null,
    taken_on       date        not null,
    person         varchar(200),
    consent_on     date,
    cooperation    varchar(2000),
    education      varchar(2000),
    housing        varchar(2000),
    job            varchar(2000),
    county         varchar(100),
    approved_on    date,
    approved_by    varchar(200),
    late_why       varchar(1000),
    note           varchar(4000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null
);
create index leaving_step_child on leaving_step (child_id, taken_on);

create table leaving_aid (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    child_id       uuid        not null references placement_child (id),
    kind           varchar(20) not null,
    applied_on     date        not null,
    decision       varchar(20),
    decided_on     date,
    number         varchar(100),
    amount         numeric(12, 2),
    in_kind        boolean     not null,
    since          date,
    until          date,
    otherwise_why  varchar(1000),
    note           varchar(2000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null,
    constraint leaving_aid_days check (until is null or since is null or until >= since)
);
create index leaving_aid_child on leaving_aid (child_id, applied_on);

-- For how long one has to have been in care, and until which age aid is given.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000960011', 'EDUCATION_AID_MAX_AGE', 25, 'YEARS', date '2012-01-01', null, 'art. 146 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000960012', 'AID_CARE_KINSHIP_Y', 3, 'YEARS', date '2012-01-01', null, 'art. 140 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000960013', 'AID_CARE_OTHER_Y', 1, 'YEARS', date '2012-01-01', null, 'art. 140 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000960014', 'INDEPENDENCE_MIDDLE_Y', 2, 'YEARS', date '2012-01-01', null, 'art. 149 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000960015', 'INDEPENDENCE_FULL_Y', 3, 'YEARS', date '2012-01-01', null, 'art. 149 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00');
