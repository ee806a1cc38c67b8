-- The audit trail: append-only, one chain of hashes for each centre.
create table audit_head (
    chain       uuid        not null primary key,
    last_number bigint      not null,
    last_hash   varchar(64) not null
);

create table audit_entry (
    chain          uuid                        not null,
    entry_number   bigint                      not null,
    at             timestamp(6) with time zone not null,
    account_id     uuid,
    account_name   varchar(200)                not null,
    action         varchar(20)                 not null,
    operation      varchar(200),
    record_kind    varchar(40),
    record_id      uuid,
    subject_id     uuid,
    reason         varchar,
    detail         varchar,
    changes        varchar,
    request_number varchar(40),
    address        varchar(60),
    previous_hash  varchar(64)                 not null,
    hash           varchar(64)                 not null,
    primary key (chain, entry_number)
);

create index audit_entry_subject on audit_entry (subject_id, at);
create index audit_entry_record on audit_entry (record_id, at);
create index audit_entry_account on audit_entry (chain, account_id, at);
create index audit_entry_at on audit_entry (chain, at);
