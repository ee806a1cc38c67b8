-- As whom a centre issues notes. Its row is locked while a number is given.
create table note_issuer (
    centre_id      uuid         not null primary key,
    name           varchar(200) not null,
    street         varchar(200) not null,
    postal_code    varchar(6)   not null,
    town           varchar(100) not null,
    nip            varchar(10)  not null,
    account        varchar(26)  not null,
    number_pattern varchar(40)  not null,
    version        bigint       not null
);

create table note_counterparty (
    id          uuid         not null primary key,
    centre_id   uuid         not null,
    debtor      varchar(7)   not null,
    name        varchar(200) not null,
    street      varchar(200) not null,
    postal_code varchar(6)   not null,
    town        varchar(100) not null,
    nip         varchar(10)  not null,
    account     varchar(26),
    term_days   integer,
    version     bigint       not null,
    constraint note_counterparty_once unique (centre_id, debtor)
);

create table note_agreed_rate (
    id             uuid          not null primary key,
    centre_id      uuid          not null,
    since          date          not null,
    yearly         numeric(5, 2) not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint        not null
);
create index note_agreed_rate_centre on note_agreed_rate (centre_id, since);

-- A note as it was issued; what stands on it never changes.
create table note_note (
    id                    uuid                        not null primary key,
    centre_id             uuid                        not null,
    number                varchar(60)                 not null,
    series_year           integer                     not null,
    series_number         integer                     not null,
    debtor                varchar(7)                  not null,
    corrects              uuid references note_note (id),
    since                 date                        not null,
    until                 date                        not null,
    issued_on             date                        not null,
    due_on                date                        not null,
    total                 numeric(14, 2)              not null,
    reason                varchar(1000),
    issuer_name           varchar(200)                not null,
    issuer_street         varchar(200)                not null,
    issuer_postal_code    varchar(6)                  not null,
    issuer_town           varchar(100)                not null,
    issuer_nip            varchar(10)                 not null,
    issuer_account        varchar(26)                 not null,
    recipient_name        varchar(200)                not null,
    recipient_street      varchar(200)                not null,
    recipient_postal_code varchar(6)                  not null,
    recipient_town        varchar(100)                not null,
    recipient_nip         varchar(10)                 not null,
    recipient_account     varchar(26),
    issued_by             varchar(200)                not null,
    issued_at             timestamp(6) with time zone not null,
    cancelled             boolean                     not null,
    open_amount           numeric(14, 2)              not null,
    version               bigint                      not null,
    constraint note_note_series unique (centre_id, series_year, series_number),
    constraint note_note_number unique (centre_id, number)
);
create index note_note_debtor on note_note (centre_id, debtor, due_on);
create index note_note_issued on note_note (centre_id, issued_on);
create index note_note_corrects on note_note (corrects);

create table note_line (
    id           uuid           not null primary key,
    note_id      uuid           not null references note_note (id),
    place        integer        not null,
    claimed_line uuid references ledger_line (id),
    debtor       varchar(7)     not null,
    file_number  varchar(30)    not null,
    category     varchar(40)    not null,
    care_form    varchar(40)    not null,
    since        date           not null,
    until        date           not null,
    days         bigint         not null,
    year_of_care integer        not null,
    rate         numeric(5, 2)  not null,
    base         numeric(14, 2) not null,
    amount       numeric(14, 2) not null,
    correcting   boolean        not null,
    constraint note_line_place unique (note_id, place),
    -- Of a debtor, a line of the ledger is on one note; one that was taken back has let go of it.
    constraint note_line_once unique (claimed_line, debtor)
);

create table note_payment (
    id             uuid           not null primary key,
    centre_id      uuid           not null,
    debtor         varchar(7)     not null,
    paid_on        date           not null,
    amount         numeric(12, 2) not null,
    reference      varchar(200)   not null,
    note_id        uuid references note_note (id),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint         not null,
    constraint note_payment_amount check (amount > 0)
);
create index note_payment_debtor on note_payment (centre_id, debtor, paid_on);

-- Notes that others sent, and beside each of their lines what we reckoned when it was entered.
create table note_received (
    id          uuid           not null primary key,
    centre_id   uuid           not null,
    issuer      varchar(7)     not null,
    issuer_name varchar(200)   not null,
    number      varchar(60)    not null,
    issued_on   date           not null,
    received_on date           not null,
    due_on      date           not null,
    total       numeric(12, 2) not null,
    reckoned    numeric(14, 2) not null,
    differences integer        not null,
    state       varchar(20)    not null,
    answered_on date,
    letter      varchar(8000),
    version     bigint         not null,
    constraint note_received_once unique (centre_id, issuer, number)
);
create index note_received_centre on note_received (centre_id, received_on);

create table note_received_line (
    id          uuid           not null primary key,
    received_id uuid           not null references note_received (id),
    place       integer        not null,
    child_id    uuid references placement_child (id),
    child_named varchar(30)    not null,
    care_month  date           not null,
    days        bigint         not null,
    base        numeric(12, 2) not null,
    rate        numeric(5, 2)  not null,
    amount      numeric(12, 2) not null,
    our_days    bigint,
    our_base    numeric(12, 2),
    our_rate    numeric(5, 2),
    our_amount  numeric(12, 2),
    constraint note_received_line_place unique (received_id, place)
);
create index note_received_line_child on note_received_line (child_id);
