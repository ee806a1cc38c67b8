-- What the settlement of the costs of care needs to know besides where children live.
create table settlement_circumstance (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    child_id       uuid        not null references placement_child (id),
    kind           varchar(40) not null,
    since          date        not null,
    until          date,
    family_id      uuid references fostering_family (id),
    decision       varchar(100),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null,
    constraint settlement_circumstance_days check (until is null or until >= since)
);
create index settlement_circumstance_child on settlement_circumstance (child_id, since);
create index settlement_circumstance_family on settlement_circumstance (family_id, since);

create table settlement_expense (
    id             uuid           not null primary key,
    centre_id      uuid           not null,
    child_id       uuid           not null references placement_child (id),
    category       varchar(40)    not null,
    amount         numeric(12, 2) not null,
    for_day        date           not null,
    paid_on        date,
    decision       varchar(100),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint         not null,
    constraint settlement_expense_amount check (amount > 0)
);
create index settlement_expense_child on settlement_expense (child_id, for_day);
create index settlement_expense_centre on settlement_expense (centre_id, for_day);

-- Who pays, as it was decided, with what it was decided from and what became of a dispute.
create table settlement_payers (
    id                uuid         not null primary key,
    centre_id         uuid         not null,
    child_id          uuid         not null references placement_child (id),
    since             date         not null,
    origin            varchar(40)  not null,
    residence         varchar(7),
    registration      varchar(7),
    court_seat        varchar(7),
    left_in           varchar(7),
    host              varchar(7),
    decided_on        date         not null,
    evidence          varchar(500) not null,
    disputed_on       date,
    dispute_reference varchar(100),
    dispute_ended_on  date,
    dispute_outcome   varchar(20),
    basis             varchar(40)  not null,
    county            varchar(7)   not null,
    municipality      varchar(7),
    excluded          varchar(20),
    removed_on        date,
    removed_reason    varchar(1000),
    version           bigint       not null
);
create index settlement_payers_child on settlement_payers (child_id, since);

-- Average monthly cost of a child, as published: of an institution, or of all of a type in a voivodeship or in Poland.
create table settlement_average_cost (
    id             uuid           not null primary key,
    centre_id      uuid           not null,
    facility_id    uuid references facility_facility (id),
    facility_type  varchar(40)    not null,
    voivodeship    varchar(7),
    amount         numeric(12, 2) not null,
    published_on   date           not null,
    gazette        varchar(200)   not null,
    cost_year      integer,
    cost           numeric(12, 2),
    prices         numeric(5, 2),
    children       varchar(200),
    child_days     bigint,
    months_worked  varchar(40),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint         not null,
    constraint settlement_average_cost_amount check (amount > 0),
    constraint settlement_average_cost_scope check (facility_id is null or voivodeship is null)
);
create index settlement_average_cost_centre on settlement_average_cost (centre_id, published_on);

-- Amounts raised by the county council.
create table settlement_county_rate (
    id             uuid           not null primary key,
    centre_id      uuid           not null,
    legal_number   varchar(60)    not null,
    amount         numeric(12, 2) not null,
    valid_from     date           not null,
    resolution     varchar(200)   not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint         not null,
    constraint settlement_county_rate_amount check (amount > 0)
);
create index settlement_county_rate_centre on settlement_county_rate (centre_id, valid_from);

-- What a family costs a month whatever child is there.
create table settlement_family_cost (
    id             uuid           not null primary key,
    centre_id      uuid           not null,
    family_id      uuid           not null references fostering_family (id),
    category       varchar(40)    not null,
    amount         numeric(12, 2) not null,
    since          date           not null,
    until          date,
    source         varchar(200)   not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint         not null,
    constraint settlement_family_cost_amount check (amount > 0),
    constraint settlement_family_cost_days check (until is null or until >= since)
);
create index settlement_family_cost_family on settlement_family_cost (family_id, since);
