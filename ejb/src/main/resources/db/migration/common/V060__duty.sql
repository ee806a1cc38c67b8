-- Duties as a projection of the facts: can be dropped and rebuilt at any time.
create table duty_item (
    id           uuid         not null primary key,
    centre_id    uuid         not null,
    duty_key     varchar(120) not null,
    kind         varchar(40)  not null,
    article      varchar(60)  not null,
    category     varchar(20)  not null,
    owner_id     uuid         not null,
    child_id     uuid,
    family_id    uuid,
    stay_id      uuid,
    assistance_id uuid,
    unshifted_on date,
    legal_on     date         not null,
    plan_by      date         not null,
    due_at       timestamp(6) with time zone,
    alert_on     date,
    responsible  varchar(40)  not null,
    state        varchar(20)  not null,
    state_on     date,
    state_at     timestamp(6) with time zone,
    state_why    varchar,
    why          varchar      not null,
    facts        varchar      not null,
    constraint duty_item_key unique (centre_id, duty_key)
);
create index duty_item_owner on duty_item (owner_id);
create index duty_item_due on duty_item (centre_id, state, legal_on);
create index duty_item_family on duty_item (family_id);
