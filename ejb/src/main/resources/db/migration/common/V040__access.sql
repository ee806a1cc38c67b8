-- Accounts, roles, authorisations, teams, caseloads, restricted records, emergency access.
create table access_account (
    id              uuid         not null primary key,
    centre_id       uuid,
    login           varchar(100) not null unique,
    name            varchar(200) not null,
    password_hash   varchar(500),
    password_set_at timestamp(6) with time zone,
    one_time_until  timestamp(6) with time zone,
    disabled_at     timestamp(6) with time zone,
    disabled_reason varchar(1000),
    language        varchar(5)   not null,
    version         bigint       not null
);
create index access_account_centre on access_account (centre_id, name);

create table access_role (
    id         uuid        not null primary key,
    centre_id  uuid,
    account_id uuid        not null references access_account (id),
    role_name  varchar(40) not null,
    since      date        not null,
    until      date,
    version    bigint      not null
);
create index access_role_account on access_role (account_id);

create table access_authorisation (
    id                    uuid          not null primary key,
    centre_id             uuid,
    account_id            uuid          not null references access_account (id),
    document_number       varchar(100)  not null,
    scope                 varchar(1000) not null,
    issued_on             date          not null,
    undertaking_signed_on date,
    revoked_on            date,
    version               bigint        not null
);
create index access_authorisation_account on access_authorisation (account_id);

create table access_team (
    id        uuid         not null primary key,
    centre_id uuid         not null,
    name      varchar(200) not null,
    version   bigint       not null
);
create index access_team_centre on access_team (centre_id);

create table access_team_member (
    id         uuid   not null primary key,
    centre_id  uuid   not null,
    team_id    uuid   not null references access_team (id),
    account_id uuid   not null references access_account (id),
    since      date   not null,
    until      date,
    version    bigint not null
);
create index access_team_member_account on access_team_member (account_id);
create index access_team_member_team on access_team_member (team_id);

create table access_caseload (
    id          uuid        not null primary key,
    centre_id   uuid        not null,
    account_id  uuid references access_account (id),
    team_id     uuid references access_team (id),
    record_kind varchar(20) not null,
    record_id   uuid        not null,
    since       date        not null,
    until       date,
    end_reason  varchar(1000),
    version     bigint      not null,
    constraint access_caseload_holder check ((account_id is null) <> (team_id is null))
);
create index access_caseload_account on access_caseload (account_id, since);
create index access_caseload_team on access_caseload (team_id, since);
create index access_caseload_record on access_caseload (record_id, since);

create table access_link (
    id        uuid not null primary key,
    centre_id uuid not null,
    record_id uuid not null,
    via_id    uuid not null,
    since     date not null,
    until     date
);
create index access_link_via on access_link (via_id, since);
create index access_link_record on access_link (record_id);

create table access_reader (
    id          uuid        not null primary key,
    centre_id   uuid        not null,
    account_id  uuid        not null references access_account (id),
    record_kind varchar(20) not null,
    record_id   uuid        not null,
    since       date        not null,
    until       date,
    version     bigint      not null
);
create index access_reader_account on access_reader (account_id);
create index access_reader_record on access_reader (record_id);

create table access_break_glass (
    id          uuid                        not null primary key,
    centre_id   uuid                        not null,
    account_id  uuid                        not null references access_account (id),
    record_kind varchar(20)                 not null,
    record_id   uuid                        not null,
    reason      varchar(4000)               not null,
    valid_from  timestamp(6) with time zone not null,
    valid_until timestamp(6) with time zone not null,
    reviewed_by uuid references access_account (id),
    reviewed_at timestamp(6) with time zone,
    justified   boolean,
    review_note varchar(4000),
    version     bigint                      not null
);
create index access_break_glass_account on access_break_glass (account_id, valid_until);
create index access_break_glass_centre on access_break_glass (centre_id, valid_from);
