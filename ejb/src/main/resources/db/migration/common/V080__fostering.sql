-- Foster families: household, carers, forms and standing over time.
create table fostering_family (
    id                uuid         not null primary key,
    centre_id         uuid         not null,
    restricted        boolean      not null,
    file_number       varchar(20)  not null,
    label             varchar(100) not null,
    sort_key          varchar(250) not null,
    search_label      varchar(120) not null,
    street            varchar(150),
    house             varchar(20)  not null,
    flat              varchar(20),
    postal_code       varchar(6)   not null,
    place             varchar(100) not null,
    teryt             varchar(7),
    address_protected boolean      not null,
    phone             varchar(30),
    agreed_maximum    integer,
    ready             boolean      not null,
    registered_on     date         not null,
    removed_on        date,
    removed_reason    varchar(1000),
    version           bigint       not null,
    constraint fostering_family_number unique (centre_id, file_number)
);
create index fostering_family_sort on fostering_family (centre_id, sort_key);

create table fostering_carer (
    id        uuid   not null primary key,
    centre_id uuid   not null,
    family_id uuid   not null references fostering_family (id),
    person_id uuid   not null references people_person (id),
    since     date   not null,
    until     date,
    version   bigint not null
);
create index fostering_carer_family on fostering_carer (family_id);
create index fostering_carer_person on fostering_carer (person_id);

create table fostering_form (
    id        uuid        not null primary key,
    centre_id uuid        not null,
    family_id uuid        not null references fostering_family (id),
    kinship   boolean     not null,
    form      varchar(30),
    kind      varchar(30),
    since     date        not null,
    until     date,
    version   bigint      not null,
    constraint fostering_form_any check (kinship or form is not null)
);
create index fostering_form_family on fostering_form (family_id, since);

create table fostering_standing (
    id        uuid        not null primary key,
    centre_id uuid        not null,
    family_id uuid        not null references fostering_family (id),
    standing  varchar(30) not null,
    reason    varchar(1000),
    since     date        not null,
    until     date,
    version   bigint      not null
);
create index fostering_standing_family on fostering_standing (family_id, since);
