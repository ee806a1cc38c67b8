-- In this time a Polish court decides on consent to the order of a foreign one.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000631', 'FOREIGN_CONSENT_M', 1, 'MONTHS', date '2012-01-01', null, 'art. 579⁴ KPC', 'Dz.U. 2026 poz. 468', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00');
