-- Of brothers and sisters only some are taken: whom the answer names.
create table offer_accepted_child (
    id        uuid   not null primary key,
    centre_id uuid   not null,
    offer_id  uuid   not null references offer_offer (id),
    child_id  uuid   not null references placement_child (id),
    version   bigint not null,
    constraint offer_accepted_child_once unique (offer_id, child_id)
);
create index offer_accepted_child_child on offer_accepted_child (child_id);

-- A place for some of the brothers and sisters is looked for apart from the others, for a reason.
alter table offer_request add column split_from uuid references offer_request (id);
alter table offer_request add column split_reason varchar(1000);
alter table offer_request add constraint offer_request_split check ((split_from is null) = (split_reason is null));
create index offer_request_split_from on offer_request (split_from);

-- Relatives who look like one person and are two (PPL-14).
create table duplicate_persons_apart (
    id             uuid          not null primary key,
    centre_id      uuid          not null,
    one_id         uuid          not null references people_person (id),
    other_id       uuid          not null references people_person (id),
    reason         varchar(1000) not null,
    told_on        date          not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint        not null,
    constraint duplicate_persons_apart_two check (one_id <> other_id)
);
create index duplicate_persons_apart_one on duplicate_persons_apart (one_id);
create index duplicate_persons_apart_other on duplicate_persons_apart (other_id);

-- Relatives are compared with those who are called the same.
create index people_person_search_name on people_person (centre_id, search_name);
