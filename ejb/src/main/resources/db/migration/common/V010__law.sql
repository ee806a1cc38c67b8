-- Numbers that come from acts, each with the day it applies from and its article; and the readings that a centre chooses where an act is silent.
-- No row is ever edited: a change of the law is a new row, and the former one ends where the new one begins.
create table law_parameter (
    id               uuid           not null primary key,
    code             varchar(60)    not null,
    amount           numeric(12, 2) not null,
    unit             varchar(20)    not null,
    valid_from       date           not null,
    valid_to         date,
    article          varchar(200)   not null,
    source           varchar(200)   not null,
    evidence         varchar(20)    not null,
    recorded_by      uuid,
    recorded_by_name varchar(200)   not null,
    recorded_at      timestamp(6) with time zone not null,
    unique (code, valid_from),
    check (amount > 0),
    check (valid_to is null or valid_to >= valid_from)
);

create table law_policy (
    id               uuid         not null primary key,
    centre_id        uuid         not null,
    code             varchar(60)  not null,
    choice           varchar(60)  not null,
    valid_from       date         not null,
    reason           varchar(1000) not null,
    recorded_by      uuid,
    recorded_by_name varchar(200) not null,
    recorded_at      timestamp(6) with time zone not null,
    unique (centre_id, code, valid_from)
);

-- Evidence: VERIFIED was read in the source named; RECALLED was read in an older or secondary text, or remembered; INTERPRETED was computed.
-- Where the first day of a number is not known, it is the day on which the act came into force.

-- Caseloads.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000001', 'ASSISTANT_MAX_FAMILIES', 15, 'FAMILIES', date '2015-01-01', null, 'art. 15 ust. 4 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000002', 'COORDINATOR_MAX_FAMILIES', 15, 'FAMILIES', date '2012-01-01', null, 'art. 77 ust. 4 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Reviews, assessments, information to the court.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000003', 'FAMILY_ASSESSMENT_INTERVAL_M', 6, 'MONTHS', date '2012-01-01', null, 'art. 15 ust. 1 pkt 15 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000004', 'CHILD_REVIEW_INTERVAL_M_UNDER3', 3, 'MONTHS', date '2012-01-01', null, 'art. 131 ust. 1 i art. 138 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000005', 'CHILD_REVIEW_INTERVAL_M_3PLUS', 6, 'MONTHS', date '2012-01-01', null, 'art. 131 ust. 1 i art. 138 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000006', 'CHILD_REVIEW_AGE_Y', 3, 'YEARS', date '2012-01-01', null, 'art. 131 ust. 1 i art. 138 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000007', 'COURT_INFO_INTERVAL_M', 6, 'MONTHS', date '2012-01-01', null, 'art. 47 ust. 5 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000008', 'COURT_ASSESSMENT_INTERVAL_M', 6, 'MONTHS', date '2012-01-01', null, 'art. 579¹ § 3 KPC', 'Dz.U. 2026 poz. 468', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000009', 'MOTION_AFTER_M', 18, 'MONTHS', date '2012-01-01', null, 'art. 47 ust. 7 i art. 100 ust. 4a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000010', 'PPD_MODIFICATION_M_POW_RPOT', 6, 'MONTHS', date '2012-01-01', null, '§ 15 ust. 5 rozporządzenia z 22.12.2011', 'Dz.U. 2011 nr 292 poz. 1720', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000011', 'PPD_MODIFICATION_M_IOP', 3, 'MONTHS', date '2012-01-01', null, '§ 15 ust. 5 rozporządzenia z 22.12.2011', 'Dz.U. 2011 nr 292 poz. 1720', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Evaluation of foster families.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000012', 'EVAL_FIRST_Y', 1, 'YEARS', date '2012-01-01', null, 'art. 134 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000013', 'EVAL_SECOND_Y', 1, 'YEARS', date '2012-01-01', null, 'art. 134 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000014', 'EVAL_NEXT_Y', 3, 'YEARS', date '2012-01-01', null, 'art. 134 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000015', 'EVAL_AFTER_NEGATIVE_M', 6, 'MONTHS', date '2012-01-01', null, 'art. 134 ust. 3 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000016', 'EVAL_BEFORE_CONTRACT_END_M', 3, 'MONTHS', date '2012-01-01', null, 'art. 134 ust. 4 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000017', 'EVAL_OBJECTION_D', 14, 'DAYS', date '2012-01-01', null, 'art. 134 ust. 2a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000018', 'OBJECTION_DECISION_D', 14, 'DAYS', date '2012-01-01', null, 'art. 134 ust. 2b UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Longest stays.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000019', 'EMERGENCY_MAX_M', 4, 'MONTHS', date '2012-01-01', null, 'art. 58 ust. 4 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000020', 'EMERGENCY_EXTENDED_M', 8, 'MONTHS', date '2012-01-01', null, 'art. 58 ust. 4 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000021', 'INTERVENTION_MAX_M', 3, 'MONTHS', date '2012-01-01', null, 'art. 103 ust. 6 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000022', 'RESPITE_MAX_M', 2, 'MONTHS', date '2012-01-01', null, 'art. 75 ust. 6 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000023', 'RESPITE_LEAVE_DAYS_12M', 30, 'DAYS', date '2012-01-01', null, 'art. 69 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000024', 'RESPITE_NOTICE_D', 30, 'DAYS', date '2012-01-01', null, 'art. 69 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000025', 'UNTRAINED_TEMP_MAX_M', 6, 'MONTHS', date '2012-01-01', null, 'art. 112⁵ § 2 KRO', 'Dz.U. 2023 poz. 2809', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Places and ages.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000026', 'CAP_FOSTER', 3, 'PERSONS', date '2012-01-01', null, 'art. 53 ust. 1, art. 58, art. 59 i art. 67 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000027', 'CAP_RDD', 8, 'PERSONS', date '2012-01-01', null, 'art. 61 ust. 1 i art. 67 ust. 3 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000028', 'CAP_POW', 14, 'PERSONS', date '2012-01-01', null, 'art. 95 ust. 3 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000029', 'CAP_POW_FAMILY', 8, 'PERSONS', date '2012-01-01', null, 'art. 95 ust. 4 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000030', 'CAP_POW_FAMILY_SIBLINGS', 10, 'PERSONS', date '2012-01-01', null, 'art. 95 ust. 4a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000031', 'CAP_RPOT', 30, 'PERSONS', date '2012-01-01', null, 'art. 109 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000032', 'CAP_RPOT_EXT', 45, 'PERSONS', date '2012-01-01', null, 'art. 109 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000033', 'CAP_IOP', 20, 'PERSONS', date '2012-01-01', null, 'art. 111 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000034', 'MIN_AGE_INSTITUTION_Y', 10, 'YEARS', date '2012-01-01', null, 'art. 95 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000035', 'IOP_MAX_AGE_Y', 1, 'YEARS', date '2012-01-01', null, 'art. 111 ust. 3 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000036', 'EMERGENCY_REFUSAL_AGE_Y', 10, 'YEARS', date '2012-01-01', null, 'art. 58 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Placement: information, documents, notices.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000037', 'INFO_BEFORE_PLACEMENT_D', 7, 'DAYS', date '2012-01-01', null, 'art. 47 ust. 1 pkt 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000038', 'DOCS_BEFORE_D', 1, 'DAYS', date '2012-01-01', null, 'art. 47 ust. 1 pkt 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000039', 'PLACEMENT_NOTICE_TO_PAYERS_D', 14, 'DAYS', date '2012-01-01', null, 'art. 191 ust. 13a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000040', 'EMERGENCY_NOTICE_H', 24, 'HOURS', date '2012-01-01', null, 'art. 58 ust. 3 i art. 103 ust. 8 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000041', 'ART12A_NOTICE_H', 24, 'HOURS', date '2012-01-01', null, 'art. 12a ust. 5 UPPD', 'Dz.U. 2024 poz. 1673', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000042', 'INFO_RESPONSE_D', 7, 'DAYS', date '2012-01-01', null, 'art. 190a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Qualification, training, contracts.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000043', 'QUALIFICATION_VALID_Y', 2, 'YEARS', date '2012-01-01', null, 'art. 45 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000044', 'INITIAL_QUAL_VALID_Y', 2, 'YEARS', date '2012-01-01', null, 'art. 43 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000045', 'MED_PSY_RENEWAL_Y', 2, 'YEARS', date '2012-01-01', null, 'art. 45a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000046', 'TRAINING_ORG_M', 3, 'MONTHS', date '2012-01-01', null, 'art. 43 ust. 8 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000047', 'INITIAL_QUAL_M', 1, 'MONTHS', date '2012-01-01', null, 'art. 43 ust. 4 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000048', 'CONTRACT_MIN_Y_PROF', 4, 'YEARS', date '2012-01-01', null, 'art. 54 ust. 5 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000049', 'CONTRACT_MIN_Y_RDD', 5, 'YEARS', date '2012-01-01', null, 'art. 62 ust. 3 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Co-financing, alimony, fees.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000050', 'COFIN_RATE_Y1', 10, 'PERCENT', date '2012-01-01', null, 'art. 191 ust. 9 i 10 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000051', 'COFIN_RATE_Y2', 30, 'PERCENT', date '2012-01-01', null, 'art. 191 ust. 9 i 10 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000052', 'COFIN_RATE_Y3PLUS', 50, 'PERCENT', date '2012-01-01', null, 'art. 191 ust. 9 i 10 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000053', 'ALIMONY_MANDATORY_Y', 1, 'YEARS', date '2012-01-01', null, 'art. 38 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000054', 'FEE_ARREARS_BIG_M', 12, 'MONTHS', date '2012-01-01', null, 'art. 193 ust. 8 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000055', 'FOREIGN_CHILD_RATIO', 25, 'PERCENT', date '2012-01-01', null, 'art. 579² § 4 KPC', 'Dz.U. 2026 poz. 468', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Growing up and leaving care.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000056', 'AGE_OF_MAJORITY_Y', 18, 'YEARS', date '2012-01-01', null, 'art. 37 ust. 1 UWR i art. 10 § 1 KC', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000057', 'MENTOR_BEFORE_18_Y', 1, 'YEARS', date '2012-01-01', null, 'art. 145 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000058', 'IPU_BEFORE_18_M', 1, 'MONTHS', date '2012-01-01', null, 'art. 145 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000059', 'ADULT_STAY_MAX_AGE', 25, 'YEARS', date '2012-01-01', null, 'art. 37 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000060', 'AID_MAX_AGE', 26, 'YEARS', date '2012-01-01', null, 'art. 149 i 150 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Remuneration and reduced benefits. The amounts before the consolidated text of January 2025 were not read.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000061', 'PROF_WAGE_MIN', 4100, 'ZLOTY', date '2025-01-15', null, 'art. 85 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000062', 'EMERGENCY_WAGE_PCT', 124, 'PERCENT', date '2025-01-15', null, 'art. 85 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000063', 'READINESS_PCT', 80, 'PERCENT', date '2025-01-15', null, 'art. 85 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000064', 'EMERGENCY_BONUS_PCT', 20, 'PERCENT', date '2025-01-15', null, 'art. 85 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000065', 'EMERGENCY_BONUS_MIN_DAYS', 10, 'DAYS', date '2025-01-15', null, 'art. 85 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000066', 'RESPITE_PAY_PCT', 20, 'PERCENT', date '2025-01-15', null, 'art. 85 ust. 8 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000067', 'REDUCED_BENEFIT_PCT', 20, 'PERCENT', date '2012-01-01', null, 'art. 87 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Domestic violence.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000068', 'BLUE_CARD_MONITORING_M', 9, 'MONTHS', date '2012-01-01', null, 'art. 9h UPPD', 'Dz.U. 2024 poz. 1673', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');

-- Amounts per month or once. In 2025 nothing was announced, so the amounts of 2024 went on. The amounts of 2012 are of the act itself;
-- the day on which they ended is recalled, and what was announced in 2020 was not read: between, no amount is known.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000069', 'BENEFIT_KINSHIP', 660, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 80 ust. 1 pkt 1 UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000070', 'BENEFIT_KINSHIP', 785, 'ZLOTY', date '2022-06-01', null, 'art. 80 ust. 1 pkt 1 UWR', 'M.P. 2022 poz. 292', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000071', 'BENEFIT_KINSHIP', 899, 'ZLOTY', date '2023-06-01', null, 'art. 80 ust. 1 pkt 1 UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000072', 'BENEFIT_KINSHIP', 1002, 'ZLOTY', date '2024-06-01', null, 'art. 80 ust. 1 pkt 1 UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000073', 'BENEFIT_KINSHIP', 1075, 'ZLOTY', date '2026-06-01', null, 'art. 80 ust. 1 pkt 1 UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000074', 'BENEFIT_OTHER_FAMILY', 1000, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 80 ust. 1 pkt 2 UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000075', 'BENEFIT_OTHER_FAMILY', 1189, 'ZLOTY', date '2022-06-01', null, 'art. 80 ust. 1 pkt 2 UWR', 'M.P. 2022 poz. 292', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000076', 'BENEFIT_OTHER_FAMILY', 1361, 'ZLOTY', date '2023-06-01', null, 'art. 80 ust. 1 pkt 2 UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000077', 'BENEFIT_OTHER_FAMILY', 1517, 'ZLOTY', date '2024-06-01', null, 'art. 80 ust. 1 pkt 2 UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000078', 'BENEFIT_OTHER_FAMILY', 1628, 'ZLOTY', date '2026-06-01', null, 'art. 80 ust. 1 pkt 2 UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000079', 'SUPPLEMENT_DISABILITY', 200, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 81 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000080', 'SUPPLEMENT_DISABILITY', 239, 'ZLOTY', date '2022-06-01', null, 'art. 81 ust. 1 UWR', 'M.P. 2022 poz. 292', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000081', 'SUPPLEMENT_DISABILITY', 274, 'ZLOTY', date '2023-06-01', null, 'art. 81 ust. 1 UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000082', 'SUPPLEMENT_DISABILITY', 306, 'ZLOTY', date '2024-06-01', null, 'art. 81 ust. 1 UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000083', 'SUPPLEMENT_DISABILITY', 328, 'ZLOTY', date '2026-06-01', null, 'art. 81 ust. 1 UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000084', 'SUPPLEMENT_JUVENILE', 200, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 81 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000085', 'SUPPLEMENT_JUVENILE', 239, 'ZLOTY', date '2022-06-01', null, 'art. 81 ust. 2 UWR', 'M.P. 2022 poz. 292', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000086', 'SUPPLEMENT_JUVENILE', 274, 'ZLOTY', date '2023-06-01', null, 'art. 81 ust. 2 UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000087', 'SUPPLEMENT_JUVENILE', 306, 'ZLOTY', date '2024-06-01', null, 'art. 81 ust. 2 UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000088', 'SUPPLEMENT_JUVENILE', 328, 'ZLOTY', date '2026-06-01', null, 'art. 81 ust. 2 UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000089', 'CONTINUING_EDUCATION', 500, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 146 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000090', 'CONTINUING_EDUCATION', 595, 'ZLOTY', date '2022-06-01', null, 'art. 146 ust. 2 UWR', 'M.P. 2022 poz. 292', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000091', 'CONTINUING_EDUCATION', 681, 'ZLOTY', date '2023-06-01', null, 'art. 146 ust. 2 UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000092', 'CONTINUING_EDUCATION', 759, 'ZLOTY', date '2024-06-01', null, 'art. 146 ust. 2 UWR', 'M.P. 2024 poz. 230', 'INTERPRETED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000093', 'CONTINUING_EDUCATION', 815, 'ZLOTY', date '2026-06-01', null, 'art. 146 ust. 2 UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000094', 'INDEPENDENCE_KINSHIP_3Y', 3300, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 149 ust. 1 pkt 1 UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000095', 'INDEPENDENCE_KINSHIP_3Y', 3921, 'ZLOTY', date '2022-06-01', null, 'art. 149 ust. 1 pkt 1 UWR', 'M.P. 2022 poz. 292', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000096', 'INDEPENDENCE_KINSHIP_3Y', 4486, 'ZLOTY', date '2023-06-01', null, 'art. 149 ust. 1 pkt 1 UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000097', 'INDEPENDENCE_KINSHIP_3Y', 4998, 'ZLOTY', date '2024-06-01', null, 'art. 149 ust. 1 pkt 1 UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000098', 'INDEPENDENCE_KINSHIP_3Y', 5364, 'ZLOTY', date '2026-06-01', null, 'art. 149 ust. 1 pkt 1 UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000099', 'INDEPENDENCE_OTHER_OVER_3Y', 6600, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 149 ust. 1 pkt 2 lit. a UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000100', 'INDEPENDENCE_OTHER_OVER_3Y', 7839, 'ZLOTY', date '2022-06-01', null, 'art. 149 ust. 1 pkt 2 lit. a UWR', 'M.P. 2022 poz. 292', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000101', 'INDEPENDENCE_OTHER_OVER_3Y', 8968, 'ZLOTY', date '2023-06-01', null, 'art. 149 ust. 1 pkt 2 lit. a UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000102', 'INDEPENDENCE_OTHER_OVER_3Y', 9991, 'ZLOTY', date '2024-06-01', null, 'art. 149 ust. 1 pkt 2 lit. a UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000103', 'INDEPENDENCE_OTHER_OVER_3Y', 10723, 'ZLOTY', date '2026-06-01', null, 'art. 149 ust. 1 pkt 2 lit. a UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000104', 'INDEPENDENCE_OTHER_2_TO_3Y', 3300, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 149 ust. 1 pkt 2 lit. b UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000105', 'INDEPENDENCE_OTHER_2_TO_3Y', 3921, 'ZLOTY', date '2022-06-01', null, 'art. 149 ust. 1 pkt 2 lit. b UWR', 'M.P. 2022 poz. 292', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000106', 'INDEPENDENCE_OTHER_2_TO_3Y', 4486, 'ZLOTY', date '2023-06-01', null, 'art. 149 ust. 1 pkt 2 lit. b UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000107', 'INDEPENDENCE_OTHER_2_TO_3Y', 4998, 'ZLOTY', date '2024-06-01', null, 'art. 149 ust. 1 pkt 2 lit. b UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000108', 'INDEPENDENCE_OTHER_2_TO_3Y', 5364, 'ZLOTY', date '2026-06-01', null, 'art. 149 ust. 1 pkt 2 lit. b UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000109', 'INDEPENDENCE_OTHER_1_TO_2Y', 1650, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 149 ust. 1 pkt 2 lit. c UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000110', 'INDEPENDENCE_OTHER_1_TO_2Y', 1961, 'ZLOTY', date '2022-06-01', null, 'art. 149 ust. 1 pkt 2 lit. c UWR', 'M.P. 2022 poz. 292', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000111', 'INDEPENDENCE_OTHER_1_TO_2Y', 2244, 'ZLOTY', date '2023-06-01', null, 'art. 149 ust. 1 pkt 2 lit. c UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000112', 'INDEPENDENCE_OTHER_1_TO_2Y', 2500, 'ZLOTY', date '2024-06-01', null, 'art. 149 ust. 1 pkt 2 lit. c UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000113', 'INDEPENDENCE_OTHER_1_TO_2Y', 2683, 'ZLOTY', date '2026-06-01', null, 'art. 149 ust. 1 pkt 2 lit. c UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000114', 'SETTLING_IN', 1500, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 150 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000115', 'SETTLING_IN', 1782, 'ZLOTY', date '2022-06-01', null, 'art. 150 ust. 1 UWR', 'M.P. 2022 poz. 292', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000116', 'SETTLING_IN', 2039, 'ZLOTY', date '2023-06-01', null, 'art. 150 ust. 1 UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000117', 'SETTLING_IN', 2272, 'ZLOTY', date '2024-06-01', null, 'art. 150 ust. 1 UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000118', 'SETTLING_IN', 2439, 'ZLOTY', date '2026-06-01', null, 'art. 150 ust. 1 UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000119', 'SETTLING_IN_DISABILITY', 3000, 'ZLOTY', date '2012-01-01', date '2020-05-31', 'art. 150 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000120', 'SETTLING_IN_DISABILITY', 3563, 'ZLOTY', date '2022-06-01', null, 'art. 150 ust. 1 UWR', 'M.P. 2022 poz. 292', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000121', 'SETTLING_IN_DISABILITY', 4077, 'ZLOTY', date '2023-06-01', null, 'art. 150 ust. 1 UWR', 'M.P. 2023 poz. 296', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000122', 'SETTLING_IN_DISABILITY', 4542, 'ZLOTY', date '2024-06-01', null, 'art. 150 ust. 1 UWR', 'M.P. 2024 poz. 230', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000123', 'SETTLING_IN_DISABILITY', 4875, 'ZLOTY', date '2026-06-01', null, 'art. 150 ust. 1 UWR', 'M.P. 2026 poz. 341', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');
