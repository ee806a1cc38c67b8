-- What adoption centres ask of whoever reviews a child, and what others have assessed.
create table review_opinion_demand (
    id              uuid         not null primary key,
    centre_id       uuid         not null,
    child_id        uuid         not null references placement_child (id),
    came_on         date         not null,
    adoption_centre varchar(200) not null,
    sent_on         date,
    note            varchar(2000),
    removed_on      date,
    removed_reason  varchar(1000),
    version         bigint       not null,
    constraint review_opinion_demand_days check (sent_on is null or sent_on >= came_on)
);
create index review_opinion_demand_child on review_opinion_demand (child_id, came_on);

create table review_outside (
    id             uuid          not null primary key,
    centre_id      uuid          not null,
    child_id       uuid          not null references placement_child (id),
    kind           varchar(20)   not null,
    assessed_on    date          not null,
    body           varchar(200)  not null,
    outcome        varchar(4000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint        not null
);
create index review_outside_child on review_outside (child_id, assessed_on);

insert into law_parameter (id, code, amount, unit, valid_from, valid_to, article, source, evidence, recorded_by_name, recorded_at) values
    ('01890000-0000-7000-8000-000000001671', 'ADOPTION_OPINION_D', 7, 'DAYS', date '2012-01-01', null, 'art. 164 ust. 2 pkt 1 UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000001672', 'ADOPTION_ANALYSIS_M_UNDER3', 3, 'MONTHS', date '2012-01-01', null, 'art. 164 ust. 10a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00'),
    ('01890000-0000-7000-8000-000000001673', 'ADOPTION_ANALYSIS_M_3PLUS', 6, 'MONTHS', date '2012-01-01', null, 'art. 164 ust. 10a UWR', 'Dz.U. 2025 poz. 49', 'VERIFIED', 'Ostoja', timestamp with time zone '2026-11-23 00:00:00+00:00');
