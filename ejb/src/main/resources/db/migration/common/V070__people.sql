-- Persons, their names, addresses and kinship; the keys of the search; the counters of file numbers.
create table people_person (
    id              uuid         not null primary key,
    centre_id       uuid         not null,
    first_name      varchar(100) not null,
    second_name     varchar(100),
    last_name       varchar(100) not null,
    sort_key        varchar(250) not null,
    search_name     varchar(250) not null,
    search_name_reversed varchar(250) not null,
    pesel           varchar(11),
    no_pesel_reason varchar(40),
    document_number varchar(40),
    born            date,
    born_estimated  boolean      not null,
    sex             varchar(10)  not null,
    citizenship     varchar(2)   not null,
    died            date,
    phone           varchar(30),
    version         bigint       not null,
    constraint people_person_pesel_or_reason check ((pesel is null) <> (no_pesel_reason is null))
);
-- Not unique: a person whose other record is hidden from the registrar may be registered twice (PPL-3).
create index people_person_pesel on people_person (centre_id, pesel);
create index people_person_sort on people_person (centre_id, sort_key);

create table people_former_name (
    id         uuid         not null primary key,
    centre_id  uuid         not null,
    person_id  uuid         not null references people_person (id),
    first_name varchar(100) not null,
    last_name  varchar(100) not null,
    changed_on date         not null
);
create index people_former_name_person on people_former_name (person_id);

create table people_address (
    id          uuid         not null primary key,
    centre_id   uuid         not null,
    person_id   uuid         not null references people_person (id),
    kind        varchar(20)  not null,
    street      varchar(150),
    house       varchar(20)  not null,
    flat        varchar(20),
    postal_code varchar(6)   not null,
    place       varchar(100) not null,
    teryt       varchar(7),
    protected   boolean      not null,
    since       date         not null,
    until       date,
    version     bigint       not null
);
create index people_address_person on people_address (person_id, since);

create table people_kinship (
    id          uuid        not null primary key,
    centre_id   uuid        not null,
    person_id   uuid        not null references people_person (id),
    relative_id uuid        not null references people_person (id),
    kind        varchar(30) not null,
    since       date,
    until       date,
    version     bigint      not null,
    constraint people_kinship_not_self check (person_id <> relative_id)
);
create index people_kinship_person on people_kinship (person_id);
create index people_kinship_relative on people_kinship (relative_id);

create table people_search_key (
    person_id  uuid        not null references people_person (id),
    kind       varchar(10) not null,
    word       varchar(40) not null,
    search_key varchar(40) not null,
    centre_id  uuid        not null,
    plain      boolean     not null,
    primary key (person_id, kind, word, search_key)
);
create index people_search_key_key on people_search_key (centre_id, kind, search_key);

create table people_file_counter (
    centre_id    uuid        not null,
    series       varchar(20) not null,
    counted_year integer     not null,
    last_number  integer     not null,
    primary key (centre_id, series, counted_year)
);
