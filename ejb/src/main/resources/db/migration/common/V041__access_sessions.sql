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
