-- Supporting families (UWR art. 29-31): who they are, what they are refunded and whom they help.
create table supporting_family (
    id                  uuid         not null primary key,
    centre_id           uuid         not null,
    file_number         varchar(30)  not null,
    label               varchar(100) not null,
    sort_key            varchar(250) not null,
    search_label        varchar(600) not null,
    carers              varchar(200) not null,
    street              varchar(150),
    house               varchar(20)  not null,
    flat                varchar(20),
    postal_code         varchar(6)   not null,
    place               varchar(100) not null,
    teryt               varchar(7),
    phone               varchar(30),
    interviewed_on      date         not null,
    opinion_on          date         not null,
    set_up_on           date         not null,
    register_checked_on date,
    notes               varchar(2000),
    dissolved_on        date,
    dissolved_reason    varchar(30),
    dissolved_note      varchar(1000),
    removed_on          date,
    removed_reason      varchar(1000),
    version             bigint       not null,
    constraint supporting_family_days check (interviewed_on <= opinion_on and opinion_on <= set_up_on and (dissolved_on is null or dissolved_on >= set_up_on))
);
create index supporting_family_centre on supporting_family (centre_id, sort_key);

create table supporting_contract (
    id                   uuid          not null primary key,
    centre_id            uuid          not null,
    supporting_family_id uuid          not null references supporting_family (id),
    since                date          not null,
    until                date,
    refunded             varchar(1000) not null,
    monthly_limit        numeric(12, 2),
    removed_on           date,
    removed_reason       varchar(1000),
    version              bigint        not null,
    constraint supporting_contract_days check (until is null or until >= since)
);
create index supporting_contract_family on supporting_contract (supporting_family_id, since);

create table supporting_help (
    id                   uuid    not null primary key,
    centre_id            uuid    not null,
    supporting_family_id uuid    not null references supporting_family (id),
    case_id              uuid references assistance_case (id),
    helped               varchar(200),
    childcare            boolean not null,
    household            boolean not null,
    social               boolean not null,
    since                date    not null,
    until                date,
    note                 varchar(2000),
    removed_on           date,
    removed_reason       varchar(1000),
    version              bigint  not null,
    constraint supporting_help_days check (until is null or until >= since),
    constraint supporting_help_whom check (case_id is null and helped is not null or case_id is not null and helped is null)
);
create index supporting_help_family on supporting_help (supporting_family_id, since);
create index supporting_help_case on supporting_help (case_id);
