-- From what the cost of housing was reckoned, and why less was agreed than the law demands.
alter table settlement_family_cost add column home_total numeric(12, 2);
alter table settlement_family_cost add column residents integer;
alter table settlement_family_cost add column below_why varchar(1000);

-- When a credit information bureau was told of arrears of the parents.
alter table settlement_fee add column bureau_told_on date;

-- With more people placed than this a professional family gets its housing.
insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000126', 'HOUSING_DUE_PERSONS', 3, 'PERSONS', date '2025-01-15', null, 'art. 83 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-21 00:00:00+00:00');
