-- Places that are kept for children who are to come; a place kept is taken until its last day, until it is given up, or until the child lives somewhere.
create table placement_hold (
    id                     uuid         not null primary key,
    centre_id              uuid         not null,
    child_id               uuid         not null references placement_child (id),
    family_id              uuid references fostering_family (id),
    facility_id            uuid references facility_facility (id),
    offer_id               uuid         not null,
    since                  date         not null,
    until                  date         not null,
    family_consent_by      varchar(200),
    family_consent_on      date,
    coordinator_opinion_by varchar(200),
    coordinator_opinion_on date,
    end_kind               varchar(20),
    ended_on               date,
    end_reason             varchar(1000),
    stay_id                uuid references placement_stay (id),
    version                bigint       not null,
    constraint placement_hold_place check ((family_id is null) <> (facility_id is null)),
    constraint placement_hold_days check (until >= since),
    constraint placement_hold_end check ((end_kind is null) = (ended_on is null))
);
create index placement_hold_child on placement_hold (child_id);
create index placement_hold_family on placement_hold (family_id, until);
create index placement_hold_facility on placement_hold (facility_id, until);
create index placement_hold_offer on placement_hold (offer_id);

-- Somebody looks for a place for a child, or for brothers and sisters together.
create table offer_request (
    id               uuid          not null primary key,
    centre_id        uuid          not null,
    made_on          date          not null,
    needed_on        date          not null,
    legal_basis      varchar(40)   not null,
    urgency          varchar(20)   not null,
    town             varchar(100),
    needs            varchar(2000),
    withdrawn_on     date,
    withdrawn_reason varchar(1000),
    removed_on       date,
    removed_reason   varchar(1000),
    version          bigint        not null,
    constraint offer_request_withdrawn check ((withdrawn_on is null) = (withdrawn_reason is null))
);
create index offer_request_centre on offer_request (centre_id, needed_on);

create table offer_request_child (
    id         uuid   not null primary key,
    centre_id  uuid   not null,
    request_id uuid   not null references offer_request (id),
    child_id   uuid   not null references placement_child (id),
    version    bigint not null,
    constraint offer_request_child_once unique (request_id, child_id)
);
create index offer_request_child_child on offer_request_child (child_id);

-- Whom the place was asked of, who decided so and why, what was known then, and the answer.
create table offer_offer (
    id                     uuid          not null primary key,
    centre_id              uuid          not null,
    request_id             uuid          not null references offer_request (id),
    family_id              uuid references fostering_family (id),
    facility_id            uuid references facility_facility (id),
    made_on                date          not null,
    made_by                varchar(200)  not null,
    answer_by              date          not null,
    why                    varchar(1000) not null,
    known                  varchar       not null,
    answer                 varchar(20),
    answered_on            date,
    answer_reason          varchar(1000),
    family_consent_by      varchar(200),
    family_consent_on      date,
    coordinator_opinion_by varchar(200),
    coordinator_opinion_on date,
    disrupted_on           date,
    disrupted_reason       varchar(1000),
    removed_on             date,
    removed_reason         varchar(1000),
    version                bigint        not null,
    constraint offer_offer_place check ((family_id is null) <> (facility_id is null)),
    constraint offer_offer_answer check ((answer is null) = (answered_on is null)),
    constraint offer_offer_disrupted check ((disrupted_on is null) = (disrupted_reason is null))
);
create index offer_offer_request on offer_offer (request_id);
create index offer_offer_family on offer_offer (family_id);
