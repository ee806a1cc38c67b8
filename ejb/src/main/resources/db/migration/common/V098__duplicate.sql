-- Files of children that look like one child's and are two children's (PPL-12).
create table duplicate_told_apart (
    id             uuid          not null primary key,
    centre_id      uuid          not null,
    one_id         uuid          not null references placement_child (id),
    other_id       uuid          not null references placement_child (id),
    reason         varchar(1000) not null,
    told_on        date          not null,
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint        not null,
    constraint duplicate_told_apart_two check (one_id <> other_id)
);
create index duplicate_told_apart_one on duplicate_told_apart (one_id);
create index duplicate_told_apart_other on duplicate_told_apart (other_id);

-- Files are compared with those of children born on the same day.
create index people_person_born on people_person (centre_id, born);
