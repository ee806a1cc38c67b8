-- Plans: whole versions, with their goals, and actions with what became of them.
create table plan_version (
    id               uuid          not null primary key,
    centre_id        uuid          not null,
    child_id         uuid          not null references placement_child (id),
    version_number   integer       not null,
    made_on          date          not null,
    occasion         varchar(20)   not null,
    situation        varchar(8000) not null,
    made_with        varchar(2000) not null,
    main_goal        varchar(20)   not null,
    diagnosis        varchar(8000),
    child_heard      varchar(20)   not null,
    not_heard_reason varchar(1000),
    child_opinion    varchar(8000),
    removed_on       date,
    removed_reason   varchar(1000),
    version          bigint        not null
);
create index plan_version_child on plan_version (child_id, version_number);

create table plan_goal (
    id      uuid          not null primary key,
    plan_id uuid          not null references plan_version (id),
    place   integer       not null,
    horizon varchar(10)   not null,
    need    varchar(1000),
    goal    varchar(1000) not null
);
create index plan_goal_plan on plan_goal (plan_id, place);

create table plan_action (
    id              uuid          not null primary key,
    centre_id       uuid          not null,
    child_id        uuid          not null references placement_child (id),
    plan_id         uuid          not null references plan_version (id),
    place           integer       not null,
    goal_place      integer       not null,
    horizon         varchar(10)   not null,
    what            varchar(1000) not null,
    responsible     varchar(200)  not null,
    due_on          date          not null,
    expected_effect varchar(1000) not null,
    state           varchar(20)   not null,
    settled_on      date,
    result          varchar(1000),
    version         bigint        not null
);
create index plan_action_plan on plan_action (plan_id, place);
