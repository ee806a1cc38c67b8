-- Signing in: sessions, devices already known, what slows guessing down. Secrets are stored as hashes only.
create table access_session (
    id         uuid                        not null primary key,
    account_id uuid                        not null references access_account (id),
    token_hash varchar(64)                 not null unique,
    created_at timestamp(6) with time zone not null,
    seen_at    timestamp(6) with time zone not null,
    address    varchar(60),
    agent      varchar(300)
);
create index access_session_account on access_session (account_id);

create table access_device (
    id         uuid                        not null primary key,
    account_id uuid                        not null references access_account (id),
    token_hash varchar(64)                 not null,
    used_at    timestamp(6) with time zone not null,
    constraint access_device_once unique (token_hash, account_id)
);
create index access_device_account on access_device (account_id);

create table access_throttle (
    bucket     varchar(80)                 not null primary key,
    failures   integer                     not null,
    failed_at  timestamp(6) with time zone not null
);
create index access_throttle_failed on access_throttle (failed_at);

-- Personal tokens for the programming interface.
create table access_token (
    id         uuid                        not null primary key,
    account_id uuid                        not null references access_account (id),
    name       varchar(100)                not null,
    token_hash varchar(64)                 not null unique,
    created_at timestamp(6) with time zone not null,
    expires_on date                        not null,
    revoked_at timestamp(6) with time zone,
    used_at    timestamp(6) with time zone,
    version    bigint                      not null
);
create index access_token_account on access_token (account_id);

-- Messages to an account.
create table access_notice (
    id         uuid                        not null primary key,
    account_id uuid                        not null references access_account (id),
    content    varchar                     not null,
    link       varchar(500)                not null,
    created_at timestamp(6) with time zone not null,
    read_at    timestamp(6) with time zone
);
create index access_notice_account on access_notice (account_id, created_at);

-- What was typed and not sent.
create table access_draft (
    id         uuid                        not null primary key,
    account_id uuid                        not null references access_account (id),
    form_key   varchar(300)                not null,
    body       varchar                     not null,
    saved_at   timestamp(6) with time zone not null,
    constraint access_draft_once unique (account_id, form_key)
);
create index access_draft_saved on access_draft (saved_at);

-- Requests that may be repeated without being done twice.
create table access_idempotency (
    account_id   uuid                        not null references access_account (id),
    request_key  varchar(100)                not null,
    request_hash varchar(64)                 not null,
    answer       varchar,
    created_at   timestamp(6) with time zone not null,
    primary key (account_id, request_key)
);
create index access_idempotency_created on access_idempotency (created_at);
