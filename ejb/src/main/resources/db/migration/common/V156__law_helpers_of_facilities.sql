-- With more children than this a family-type facility employs a helper, and a second one.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000561', 'HELPER_FACILITY_CHILDREN', 4, 'PERSONS', date '2012-01-01', null, 'art. 99 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000562', 'SECOND_HELPER_FACILITY_CHILDREN', 8, 'PERSONS', date '2012-01-01', null, 'art. 99 ust. 2 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00');
