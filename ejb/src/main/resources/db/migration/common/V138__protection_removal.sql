-- Removals of children whose life or health was in danger (UPPD 12a-12c), with moments, for their clocks count hours.
create table protection_intervention (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    case_id        uuid         not null references assistance_case (id),
    person_id      uuid         not null references people_person (id),
    started_at     timestamp(6) with time zone not null,
    worker         varchar(200) not null,
    assessed_at    timestamp(6) with time zone not null,
    police_officer varchar(200) not null,
    medic          varchar(200) not null,
    medic_kind     varchar(20)  not null,
    psychologist   varchar(200),
    child_helped   boolean      not null,
    placed_with    varchar(30)  not null,
    place          varchar(300) not null,
    court_told_at  timestamp(6) with time zone,
    court_channel  varchar(20),
    heard_at       timestamp(6) with time zone,
    ruled_at       timestamp(6) with time zone,
    outcome        varchar(30),
    instructed_at  timestamp(6) with time zone,
    note           varchar(4000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null
);
create index protection_intervention_case on protection_intervention (case_id, started_at);
create index protection_intervention_person on protection_intervention (person_id);
create index protection_intervention_centre on protection_intervention (centre_id, started_at);

create table protection_complaint (
    id              uuid         not null primary key,
    centre_id       uuid         not null,
    intervention_id uuid         not null references protection_intervention (id),
    made_by         varchar(200) not null,
    made_through    varchar(20)  not null,
    received_at     timestamp(6) with time zone not null,
    decided_at      timestamp(6) with time zone,
    outcome         varchar(30),
    note            varchar(2000),
    removed_on      date,
    removed_reason  varchar(1000),
    version         bigint       not null
);
create index protection_complaint_intervention on protection_complaint (intervention_id);

insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000501', 'PROGRAMME_REPORT_D', 30, 'DAYS', date '2012-01-01', null, 'art. 9b ust. 11 UPPD', 'Dz.U. 2024 poz. 1673', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000502', 'PROGRAMME_REMINDER_D', 30, 'DAYS', date '2012-01-01', null, 'art. 9b ust. 12 UPPD', 'Dz.U. 2024 poz. 1673', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000503', 'PROGRAMME_CERTIFICATE_D', 90, 'DAYS', date '2012-01-01', null, 'art. 9b ust. 13 UPPD', 'Dz.U. 2024 poz. 1673', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000504', 'REMOVAL_RULING_H', 24, 'HOURS', date '2012-01-01', null, 'art. 579¹ § 2 KPC', 'Dz.U. 2026 poz. 468', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000505', 'REMOVAL_COMPLAINT_H', 24, 'HOURS', date '2012-01-01', null, 'art. 12b UPPD', 'Dz.U. 2024 poz. 1673', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00');
