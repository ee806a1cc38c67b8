-- Contracts with professional families and family children's homes.
create table fostering_contract (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    family_id      uuid   not null references fostering_family (id),
    since          date   not null,
    until          date   not null,
    ended_on       date,
    ended_reason   varchar(1000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index fostering_contract_family on fostering_contract (family_id, since);
create index fostering_contract_centre on fostering_contract (centre_id, since);
