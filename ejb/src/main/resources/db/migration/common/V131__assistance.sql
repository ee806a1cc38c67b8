-- Families that an assistant works with: their files, who belongs to them, and how they came to an assistant.
create table assistance_case (
    id              uuid         not null primary key,
    centre_id       uuid         not null,
    restricted      boolean      not null,
    file_number     varchar(30)  not null,
    label           varchar(100) not null,
    sort_key        varchar(250) not null,
    search_label    varchar(250) not null,
    kind            varchar(20)  not null,
    difficulty      varchar(20)  not null,
    street          varchar(150),
    house           varchar(20)  not null,
    flat            varchar(20),
    postal_code     varchar(6)   not null,
    place           varchar(100) not null,
    teryt           varchar(7),
    phone           varchar(30),
    warning         varchar(2000),
    state           varchar(20)  not null,
    state_since     date         not null,
    monitored_until date,
    consented       boolean      not null,
    obliged         boolean      not null,
    registered_on   date         not null,
    removed_on      date,
    removed_reason  varchar(1000),
    version         bigint       not null
);
create index assistance_case_centre on assistance_case (centre_id, sort_key);

create table assistance_member (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    case_id        uuid        not null references assistance_case (id),
    person_id      uuid        not null references people_person (id),
    member_role    varchar(10) not null,
    since          date        not null,
    until          date,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null
);
create index assistance_member_case on assistance_member (case_id, since);
create index assistance_member_person on assistance_member (person_id);

create table assistance_step (
    id              uuid        not null primary key,
    centre_id       uuid        not null,
    case_id         uuid        not null references assistance_case (id),
    kind            varchar(30) not null,
    taken_on        date        not null,
    notes           varchar(4000),
    end_reason      varchar(30),
    monitored_until date,
    notes_hidden    boolean     not null,
    removed_on      date,
    removed_reason  varchar(1000),
    version         bigint      not null
);
create index assistance_step_case on assistance_step (case_id, taken_on);
