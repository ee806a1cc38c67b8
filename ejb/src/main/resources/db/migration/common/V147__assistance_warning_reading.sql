-- Who has read which warning about a family before going there (AVI-14). A warning that says something else has to be read anew.
create table assistance_warning_reading (
    id         uuid          not null primary key,
    centre_id  uuid          not null,
    case_id    uuid          not null references assistance_case (id),
    account_id uuid          not null references access_account (id),
    warning    varchar(2000) not null,
    read_at    timestamp(6) with time zone not null
);
create index assistance_warning_reading_case on assistance_warning_reading (case_id, account_id);
