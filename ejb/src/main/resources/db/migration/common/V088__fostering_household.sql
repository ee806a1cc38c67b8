-- Who and what belongs to the household of a family beside its carers and the children placed there.
create table fostering_member (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    family_id      uuid   not null references fostering_family (id),
    person_id      uuid   not null references people_person (id),
    tie            varchar(30) not null,
    elsewhere      boolean not null,
    since          date   not null,
    until          date,
    remark         varchar(500),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index fostering_member_family on fostering_member (family_id, since);
create index fostering_member_person on fostering_member (person_id);

create table fostering_pet (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    family_id      uuid   not null references fostering_family (id),
    kind           varchar(30) not null,
    vaccinated     boolean not null,
    since          date   not null,
    until          date,
    remark         varchar(500),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index fostering_pet_family on fostering_pet (family_id, since);

create table fostering_dwelling (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    family_id      uuid   not null references fostering_family (id),
    kind           varchar(30) not null,
    area_m2        integer not null,
    rooms          integer not null,
    free_beds      integer not null,
    since          date   not null,
    until          date,
    sleeping       varchar(1000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index fostering_dwelling_family on fostering_dwelling (family_id, since);
