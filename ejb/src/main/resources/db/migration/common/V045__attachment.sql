-- Files that belong to records of any kind; their bytes apart, so that lists do not read them.
create table attachment (
    id             uuid          not null primary key,
    centre_id      uuid          not null,
    record_kind    varchar(20)   not null,
    record_id      uuid          not null,
    kind           varchar(30)   not null,
    title          varchar(200)  not null,
    dated          date,
    note           varchar(1000),
    file_name      varchar(200)  not null,
    file_type      varchar(20)   not null,
    file_size      bigint        not null,
    file_hash      varchar(64)   not null,
    added_at       timestamp(6) with time zone not null,
    added_by       varchar(200)  not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint        not null
);
create index attachment_record on attachment (record_id, added_at);

create table attachment_bytes (
    attachment_id uuid  not null primary key references attachment (id),
    content       bytea not null
);
