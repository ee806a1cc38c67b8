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
