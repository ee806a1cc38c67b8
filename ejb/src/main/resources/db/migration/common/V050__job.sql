-- Long work that survives a restart, and what is done once a night.
create table job_job (
    id           uuid                        not null primary key,
    centre_id    uuid,
    owner_id     uuid,
    kind         varchar(40)                 not null,
    parameters   varchar                     not null,
    state        varchar(20)                 not null,
    progress     varchar                     not null,
    done         bigint                      not null,
    total        bigint,
    runner       varchar(120),
    heartbeat_at timestamp(6) with time zone,
    attempts     integer                     not null,
    created_at   timestamp(6) with time zone not null,
    started_at   timestamp(6) with time zone,
    ended_at     timestamp(6) with time zone,
    outcome      varchar,
    seen         boolean                     not null
);
create index job_job_owner on job_job (owner_id, created_at);
create index job_job_state on job_job (state, created_at);

-- A wish to stop stands beside the job and not in it: the job's own row is locked while a step runs.
create table job_cancel (
    job_id   uuid                        not null primary key,
    asked_at timestamp(6) with time zone not null
);

create table job_file (
    id           uuid         not null primary key,
    job_id       uuid         not null references job_job (id),
    purpose      varchar(10)  not null,
    name         varchar(200) not null,
    content_type varchar(100) not null,
    constraint job_file_once unique (job_id, purpose)
);

create table job_file_part (
    file_id     uuid    not null references job_file (id),
    part_number integer not null,
    content     bytea   not null,
    primary key (file_id, part_number)
);

create table job_night (
    task       varchar(60)                 not null,
    night      date                        not null,
    attempts   integer                     not null,
    started_at timestamp(6) with time zone not null,
    ended_at   timestamp(6) with time zone,
    primary key (task, night)
);
