-- Contracts with professional families and family children's homes.
create table fostering_contract (
    id        uuid   not null primary key,
    centre_id uuid   not null,
    family_id uuid   not null references fostering_family (id),
    since     date   not null,
    until     date   not null,
    version   bigint not null
);
create index fostering_contract_family on fostering_contract (family_id, since);
