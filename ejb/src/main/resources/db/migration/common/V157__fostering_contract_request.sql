-- A family asks for a contract, the coordinator is heard, and the request is settled (UWR art. 54, 55, 61a). Contracts written down before name no request.
create table fostering_contract_request (
    id               uuid        not null primary key,
    centre_id        uuid        not null,
    family_id        uuid        not null references fostering_family (id),
    form             varchar(30) not null,
    since            date        not null,
    opinion_on       date,
    opinion_by       varchar(200),
    opinion_positive boolean,
    refused_on       date,
    refused_why      varchar(1000),
    withdrawn_on     date,
    removed_on       date,
    removed_reason   varchar(1000),
    version          bigint      not null
);
create index fostering_contract_request_family on fostering_contract_request (family_id, since);

alter table fostering_contract add column request_id uuid references fostering_contract_request (id);
alter table fostering_contract add column signed_on date;
alter table fostering_contract add column unknown_why varchar(1000);
create index fostering_contract_asked on fostering_contract (request_id);

insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000000571', 'CONTRACT_REQUEST_M', 1, 'MONTHS', date '2012-01-01', null, 'art. 55 ust. 1b UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000572', 'CONTRACT_EXPERIENCE_Y', 3, 'YEARS', date '2012-01-01', null, 'art. 54 ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000573', 'HOME_CLAIM_CHILDREN', 6, 'PERSONS', date '2012-01-01', null, 'art. 61a ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000000574', 'HOME_CLAIM_Y', 3, 'YEARS', date '2012-01-01', null, 'art. 61a ust. 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00');
