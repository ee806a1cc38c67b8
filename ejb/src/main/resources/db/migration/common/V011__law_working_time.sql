-- The working time that holds for whom nothing else is recorded.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000124', 'FULL_TIME_WEEKLY_H', 40, 'HOURS', date '2004-01-01', null, 'art. 129 § 1 KP', 'Dz.U. 2025 poz. 277', 'RECALLED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');
