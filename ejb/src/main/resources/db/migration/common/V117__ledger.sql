-- The ledger of what the care of children costs: a month of a centre, settled once, and its lines, which are never changed.
create table ledger_run (
    id                  uuid                        not null primary key,
    centre_id           uuid                        not null,
    settled_month       date                        not null,
    live_month          date,
    host                varchar(7)                  not null,
    state               varchar(20)                 not null,
    after_run           uuid references ledger_run (id),
    known_at            timestamp(6) with time zone not null,
    known_entry         bigint                      not null,
    known_law           bigint                      not null,
    reached_child       uuid                        not null,
    reached_corrections boolean                     not null,
    content_hash        varchar(64)                 not null,
    line_count          integer                     not null,
    correction_count    integer                     not null,
    gap_count           integer                     not null,
    all_days            bigint                      not null,
    all_base            numeric(14, 2)              not null,
    all_municipal       numeric(14, 2)              not null,
    all_county          numeric(14, 2)              not null,
    corrected_days      bigint                      not null,
    corrected_base      numeric(14, 2)              not null,
    corrected_municipal numeric(14, 2)              not null,
    corrected_county    numeric(14, 2)              not null,
    prepared_by         uuid,
    prepared_name       varchar(200)                not null,
    prepared_at         timestamp(6) with time zone not null,
    checked_by          uuid,
    checked_name        varchar(200),
    checked_at          timestamp(6) with time zone,
    approved_by         uuid,
    approved_name       varchar(200),
    approved_at         timestamp(6) with time zone,
    closed_by           uuid,
    closed_name         varchar(200),
    closed_at           timestamp(6) with time zone,
    withdrawn_by        uuid,
    withdrawn_name      varchar(200),
    withdrawn_at        timestamp(6) with time zone,
    withdrawn_reason    varchar(1000),
    version             bigint                      not null,
    -- A run that was withdrawn has no live month, and what is not known is never twice the same.
    constraint ledger_run_once unique (centre_id, live_month)
);
create index ledger_run_centre on ledger_run (centre_id, state, settled_month);

create table ledger_line (
    id                  uuid           not null primary key,
    run_id              uuid           not null references ledger_run (id),
    line_number         integer        not null,
    child_id            uuid           not null references placement_child (id),
    care_month          date           not null,
    correcting          boolean        not null,
    stay_id             uuid           not null,
    fact_id             uuid,
    care_form           varchar(40)    not null,
    category            varchar(40)    not null,
    since               date           not null,
    until               date           not null,
    year_of_care        integer        not null,
    rate                numeric(5, 2)  not null,
    not_shared          varchar(20),
    paying_county       varchar(7),
    paying_municipality varchar(7),
    days                bigint         not null,
    base                numeric(12, 2) not null,
    municipal           numeric(12, 2) not null,
    county              numeric(12, 2) not null,
    measure             varchar(20),
    full_amount         numeric(12, 2),
    percent             numeric(5, 2),
    counted             bigint,
    out_of              bigint,
    article             varchar(100),
    source              varchar(300),
    share_article       varchar(100),
    booked_days         bigint,
    booked_base         numeric(12, 2),
    booked_municipal    numeric(12, 2),
    booked_county       numeric(12, 2),
    late_days           bigint,
    late_kind           varchar(40),
    late_record         uuid,
    late_subject        uuid,
    late_at             timestamp(6) with time zone,
    constraint ledger_line_number unique (run_id, line_number),
    constraint ledger_line_shares check (base = municipal + county),
    constraint ledger_line_parts check (correcting = (measure is null) and correcting = (booked_base is not null))
);
create index ledger_line_child on ledger_line (child_id, care_month);
create index ledger_line_municipality on ledger_line (run_id, paying_municipality);
create index ledger_line_county on ledger_line (run_id, paying_county);

-- Days that a run could not settle.
create table ledger_gap (
    id       uuid not null primary key,
    run_id   uuid not null references ledger_run (id),
    child_id uuid not null references placement_child (id),
    since    date not null,
    until    date not null,
    why      varchar not null
);
create index ledger_gap_run on ledger_gap (run_id);

-- The centre's answers by which a run settled or corrected a month.
create table ledger_settings (
    id         uuid    not null primary key,
    run_id     uuid    not null references ledger_run (id),
    care_month date    not null,
    answers    varchar not null,
    constraint ledger_settings_once unique (run_id, care_month)
);
