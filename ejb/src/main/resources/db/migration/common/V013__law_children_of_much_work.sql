-- With more children than this an emergency family has much work.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000125', 'EMERGENCY_BONUS_CHILDREN', 3, 'PERSONS', date '2025-01-15', null, 'art. 85 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');
