-- Evaluations of foster families.
create table review_evaluation (
    id             uuid           not null primary key,
    centre_id      uuid           not null,
    family_id      uuid           not null references fostering_family (id),
    made_on        date           not null,
    consulted      varchar(2000)  not null,
    findings       varchar(20000) not null,
    outcome        varchar(20)    not null,
    late_reason    varchar(1000),
    delivered_on   date,
    objected_on    date,
    received_on    date,
    decision       varchar(20),
    decided_on     date,
    motion_sent_on date,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint         not null
);
create index review_evaluation_family on review_evaluation (family_id, made_on);
