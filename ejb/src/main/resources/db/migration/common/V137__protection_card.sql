-- Blue Cards (UPPD): the procedure in a family with which the centre works, who is in it, the group, the programme of the suspected person, moves.
create table protection_card (
    id               uuid         not null primary key,
    centre_id        uuid         not null,
    case_id          uuid         not null references assistance_case (id),
    card_number      varchar(60),
    filled_on        date         not null,
    filled_by        varchar(30)  not null,
    filled_by_name   varchar(200) not null,
    competent_teryt  varchar(7)   not null,
    group_since      date,
    assistants_part  varchar(2000),
    note             varchar(4000),
    ended_on         date,
    end_reason       varchar(30),
    removed_on       date,
    removed_reason   varchar(1000),
    version          bigint       not null,
    constraint protection_card_end check (ended_on is null and end_reason is null or ended_on >= filled_on and end_reason is not null)
);
create index protection_card_case on protection_card (case_id, filled_on);
create index protection_card_centre on protection_card (centre_id, filled_on);

create table protection_card_person (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    card_id        uuid        not null references protection_card (id),
    person_id      uuid references people_person (id),
    person_name    varchar(200),
    card_role      varchar(20) not null,
    safe_contact   varchar(500),
    note           varchar(1000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null,
    constraint protection_card_person_who check (person_id is null and person_name is not null or person_id is not null and person_name is null)
);
create index protection_card_person_card on protection_card_person (card_id);

create table protection_group_member (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    card_id        uuid         not null references protection_card (id),
    member_name    varchar(200) not null,
    works_for      varchar(30)  not null,
    since          date         not null,
    until          date,
    secrecy_on     date,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null,
    constraint protection_group_member_days check (until is null or until >= since)
);
create index protection_group_member_card on protection_group_member (card_id);

create table protection_programme (
    id                 uuid         not null primary key,
    centre_id          uuid         not null,
    card_id            uuid         not null references protection_card (id),
    part_id            uuid         not null references protection_card_person (id),
    programme          varchar(200) not null,
    directed_on        date         not null,
    reported_on        date,
    first_reminder_on  date,
    second_reminder_on date,
    certificate_on     date,
    offence_told_on    date,
    removed_on         date,
    removed_reason     varchar(1000),
    version            bigint       not null
);
create index protection_programme_card on protection_programme (card_id);

create table protection_move (
    id             uuid       not null primary key,
    centre_id      uuid       not null,
    card_id        uuid       not null references protection_card (id),
    moved_on       date       not null,
    teryt          varchar(7) not null,
    told_on        date,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint     not null
);
create index protection_move_card on protection_move (card_id);
