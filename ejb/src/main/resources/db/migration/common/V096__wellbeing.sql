-- What is known of the health, the school and the disability of children.
create table wellbeing_fact (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    child_id       uuid         not null references placement_child (id),
    kind           varchar(20)  not null,
    since          date         not null,
    until          date,
    next_on        date,
    name           varchar(200) not null,
    detail         varchar(500),
    number         varchar(60),
    degree         varchar(10),
    causes         varchar(60),
    note           varchar(2000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null,
    constraint wellbeing_fact_days check (until is null or until >= since)
);
create index wellbeing_fact_child on wellbeing_fact (child_id, since);

-- From which age a patient consents beside the representative, and until which one a certificate has no degree.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000960001', 'CONSENT_AGE_Y', 16, 'YEARS', date '2012-01-01', null, 'art. 17 ustawy o prawach pacjenta', 'Dz.U. 2009 nr 52 poz. 417', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000960002', 'CHILD_CERTIFICATE_MAX_AGE', 16, 'YEARS', date '2012-01-01', null, 'art. 4a ustawy o rehabilitacji', 'Dz.U. 1997 nr 123 poz. 776', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00');
