-- Days on which professional families and family children's homes rest.
create table fostering_rest (
    id             uuid   not null primary key,
    centre_id      uuid   not null,
    family_id      uuid   not null references fostering_family (id),
    since          date   not null,
    until          date   not null,
    announced_on   date   not null,
    late_why       varchar(1000),
    care           varchar(1000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint not null
);
create index fostering_rest_family on fostering_rest (family_id, since);
