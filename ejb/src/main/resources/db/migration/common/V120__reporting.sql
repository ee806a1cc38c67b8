-- What the head reckons with: how many hours a week people work, and how many hours a duty of a kind takes in this centre.
create table reporting_working_time (
    id         uuid           not null primary key,
    centre_id  uuid           not null,
    account_id uuid           not null references access_account (id),
    hours      numeric(12, 2) not null,
    since      date           not null,
    until      date,
    version    bigint         not null,
    constraint reporting_working_time_once unique (centre_id, account_id, since),
    constraint reporting_working_time_hours check (hours >= 0)
);

create table reporting_duty_effort (
    id        uuid           not null primary key,
    centre_id uuid           not null,
    kind      varchar(40)    not null,
    hours     numeric(12, 2) not null,
    since     date           not null,
    until     date,
    version   bigint         not null,
    constraint reporting_duty_effort_once unique (centre_id, kind, since),
    constraint reporting_duty_effort_hours check (hours >= 0)
);
