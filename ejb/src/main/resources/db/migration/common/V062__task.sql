-- What somebody is to do, about a record of any kind or about none.
create table task (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    record_kind    varchar(20),
    record_id      uuid,
    origin_id      uuid,
    what           varchar(200) not null,
    until          date         not null,
    notes          varchar(2000),
    author_id      uuid         references access_account (id),
    assignee_id    uuid         not null references access_account (id),
    made_at        timestamp(6) with time zone not null,
    put_off_reason varchar(1000),
    times_put_off  integer      not null,
    state          varchar(20)  not null,
    closed_on      date,
    closed_by      varchar(200),
    closed_note    varchar(1000),
    version        bigint       not null,
    constraint task_about_a_record check ((record_kind is null) = (record_id is null)),
    constraint task_closed check ((state = 'OPEN') = (closed_on is null))
);
create index task_assignee on task (assignee_id, state, until);
create index task_author on task (author_id, state);
create index task_record on task (record_id);
create index task_origin on task (origin_id);
