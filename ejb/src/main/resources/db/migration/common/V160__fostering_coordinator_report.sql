-- The coordinator reports to the organiser on the work with each family, once a year (UWR art. 77(3)).
create table fostering_coordinator_report (
    id             uuid    not null primary key,
    centre_id      uuid    not null,
    family_id      uuid    not null references fostering_family (id),
    of_year        integer not null,
    since          date    not null,
    remark         varchar(500),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint  not null
);
create index fostering_coordinator_report_family on fostering_coordinator_report (family_id, since);
