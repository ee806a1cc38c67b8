-- Children in care, their stays and the notices sent about them.
create table placement_child (
    id                    uuid        not null primary key,
    centre_id             uuid        not null,
    restricted            boolean     not null,
    person_id             uuid        not null references people_person (id),
    file_number           varchar(20) not null,
    registered_on         date        not null,
    disabled              boolean     not null,
    juvenile_act          boolean     not null,
    origin_teryt          varchar(7),
    mentor_named_on       date,
    programme_approved_on date,
    removed_on            date,
    removed_reason        varchar(1000),
    version               bigint      not null,
    constraint placement_child_number unique (centre_id, file_number)
);
create index placement_child_person on placement_child (person_id);

create table placement_stay (
    id                     uuid        not null primary key,
    centre_id              uuid        not null,
    child_id               uuid        not null references placement_child (id),
    family_id              uuid references fostering_family (id),
    place_name             varchar(200),
    care_form              varchar(40) not null,
    legal_basis            varchar(40) not null,
    court                  varchar(200),
    court_reference        varchar(60),
    ordered_on             date,
    effective_on           date,
    final_on               date,
    since                  date        not null,
    admitted_at            timestamp(6) with time zone,
    until                  date,
    end_reason             varchar(40),
    end_note               varchar(1000),
    family_consent_by      varchar(200),
    family_consent_on      date,
    coordinator_opinion_by varchar(200),
    coordinator_opinion_on date,
    explained_rules        varchar(200),
    explained_why          varchar(1000),
    siblings_apart_why     varchar(1000),
    extension_kind         varchar(40),
    extension_granted_on   date,
    proceedings_ended_on   date,
    removed_on             date,
    removed_reason         varchar(1000),
    version                bigint      not null,
    constraint placement_stay_place check ((family_id is null) <> (place_name is null)),
    constraint placement_stay_days check (until is null or until >= since),
    constraint placement_stay_end check ((until is null) = (end_reason is null))
);
create index placement_stay_child on placement_stay (child_id, since);
create index placement_stay_family on placement_stay (family_id, since);
create index placement_stay_centre on placement_stay (centre_id, since);

create table placement_notice (
    id         uuid        not null primary key,
    centre_id  uuid        not null,
    child_id   uuid        not null references placement_child (id),
    stay_id    uuid        not null references placement_stay (id),
    kind       varchar(40) not null,
    sent_on    date        not null,
    sent_at    timestamp(6) with time zone,
    channel    varchar(20) not null,
    recipients varchar(500)
);
create index placement_notice_child on placement_notice (child_id);
