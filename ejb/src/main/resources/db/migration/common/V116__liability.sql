-- A dispute that somebody else lost: from when on somebody else pays.
alter table settlement_payers add column dispute_effect_from date;

-- Agreements between the county that looks after a child and the one that pays, or the voivodeship.
create table settlement_agreement (
    id               uuid         not null primary key,
    centre_id        uuid         not null,
    child_id         uuid         not null references placement_child (id),
    partner          varchar(7)   not null,
    since            date         not null,
    concluded_on     date         not null,
    agreement_number varchar(100) not null,
    removed_on       date,
    removed_reason   varchar(1000),
    version          bigint       not null
);
create index settlement_agreement_child on settlement_agreement (child_id, since);

-- The fee of parents: what was decided, and what they paid.
create table settlement_fee (
    id             uuid           not null primary key,
    centre_id      uuid           not null,
    child_id       uuid           not null references placement_child (id),
    decision       varchar(100)   not null,
    final_on       date,
    since          date           not null,
    until          date,
    amount         numeric(12, 2) not null,
    relief         varchar(20),
    relief_amount  numeric(12, 2),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint         not null,
    constraint settlement_fee_amount check (amount > 0),
    constraint settlement_fee_days check (until is null or until >= since)
);
create index settlement_fee_child on settlement_fee (child_id, since);

create table settlement_fee_payment (
    id             uuid           not null primary key,
    centre_id      uuid           not null,
    child_id       uuid           not null references placement_child (id),
    paid_on        date           not null,
    amount         numeric(12, 2) not null,
    payment_note   varchar(200),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint         not null,
    constraint settlement_fee_payment_amount check (amount > 0)
);
create index settlement_fee_payment_child on settlement_fee_payment (child_id, paid_on);

-- Where the expenses of a category stand in the budget, from a month on.
create table settlement_classification (
    id              uuid         not null primary key,
    centre_id       uuid         not null,
    category        varchar(40)  not null,
    budget_division varchar(3)   not null,
    budget_chapter  varchar(5)   not null,
    task            varchar(20)  not null,
    fund_source     varchar(20)  not null,
    valid_from      date         not null,
    basis           varchar(200) not null,
    removed_on      date,
    removed_reason  varchar(1000),
    version         bigint       not null
);
create index settlement_classification_centre on settlement_classification (centre_id, valid_from);
