-- Institutions in which children live.
create table facility_facility (
    id            uuid         not null primary key,
    centre_id     uuid         not null,
    name          varchar(200) not null,
    facility_type varchar(40)  not null,
    county        varchar(7)   not null,
    places        integer,
    permit        varchar(200),
    permit_until  date,
    more_permit   varchar(200),
    closed_on     date,
    version       bigint       not null,
    constraint facility_facility_places check (places > 0)
);
create index facility_facility_centre on facility_facility (centre_id, name);

-- In which institution a stay is spent; a stay elsewhere has a name only.
create table facility_stay (
    stay_id     uuid   not null primary key references placement_stay (id),
    centre_id   uuid   not null,
    child_id    uuid   not null references placement_child (id),
    facility_id uuid   not null references facility_facility (id),
    version     bigint not null
);
create index facility_stay_child on facility_stay (child_id);
create index facility_stay_facility on facility_stay (facility_id);
