-- Whoever left care in these months before full age because the carers died may come back as an adult.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000452', 'ADULT_RETURN_CARERS_DIED_M', 6, 'MONTHS', date '2012-01-01', null, 'art. 37 ust. 6 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');
