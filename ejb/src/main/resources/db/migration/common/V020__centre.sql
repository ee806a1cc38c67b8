-- Centres with their statutory hats and the municipalities they serve, and the register of territorial units (TERC of TERYT).
create table centre_centre (
    id          uuid         not null primary key,
    name        varchar(200) not null unique,
    short_name  varchar(40)  not null,
    county_code varchar(4)   not null,
    street      varchar(200),
    postal_code varchar(6),
    town        varchar(100),
    phone       varchar(20),
    email       varchar(200),
    nip         varchar(10),
    version     bigint       not null
);
create index centre_centre_county on centre_centre (county_code);

create table centre_hat (
    id        uuid        not null primary key,
    centre_id uuid        not null references centre_centre (id),
    hat       varchar(40) not null,
    since     date        not null,
    until     date,
    version   bigint      not null
);
create index centre_hat_centre on centre_hat (centre_id);

create table centre_municipality (
    id        uuid       not null primary key,
    centre_id uuid       not null references centre_centre (id),
    code      varchar(7) not null,
    since     date       not null,
    until     date,
    version   bigint     not null
);
create index centre_municipality_centre on centre_municipality (centre_id);
create index centre_municipality_code on centre_municipality (code);

create table centre_teryt_unit (
    id          uuid         not null primary key,
    code        varchar(7)   not null,
    kind        varchar(40)  not null,
    name        varchar(200) not null,
    parent_code varchar(7),
    since       date         not null,
    until       date,
    constraint centre_teryt_unit_once unique (code, since)
);
create index centre_teryt_unit_parent on centre_teryt_unit (parent_code);
