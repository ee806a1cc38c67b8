-- A carer with a contract has an extra job with the consent of the county head only (UWR art. 70). A substitute in a family children's home (art. 63) is one after
-- the coordinator was heard.
create table fostering_extra_job (
    id             uuid         not null primary key,
    centre_id      uuid         not null,
    family_id      uuid         not null references fostering_family (id),
    person_id      uuid         not null references people_person (id),
    what           varchar(500) not null,
    since          date         not null,
    granted        boolean,
    decided_on     date,
    until          date,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint       not null
);
create index fostering_extra_job_family on fostering_extra_job (family_id, since);
create index fostering_extra_job_person on fostering_extra_job (person_id);

alter table fostering_helper add column substitute boolean default false not null;
alter table fostering_helper add column opinion_on date;
alter table fostering_helper add column opinion_positive boolean;
