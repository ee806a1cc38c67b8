-- Days that matter for the aid of those who leave care: in facilities that count like care, and of suspensions.
create table leaving_period (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    child_id       uuid        not null references placement_child (id),
    kind           varchar(20) not null,
    since          date        not null,
    until          date,
    facility       varchar(30),
    place          varchar(200),
    revoked_on     date,
    ground         varchar(30),
    decided_on     date,
    number         varchar(100),
    note           varchar(2000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null,
    constraint leaving_period_days check (until is null or until >= since)
);
create index leaving_period_child on leaving_period (child_id, since);

-- What is due of aid in a month is asked of a whole centre.
create index leaving_aid_centre on leaving_aid (centre_id, kind, decided_on);

-- That aid was suspended had no days and no ground of its own.
insert into leaving_period (id, centre_id, child_id, kind, since, ground, decided_on, number, note, version)
select cast('fffe' || substring(cast(id as varchar(36)) from 5) as uuid), centre_id, child_id, 'SUSPENSION', decided_on, 'OTHER', decided_on, number, '–', 0
from leaving_aid where decision = 'SUSPENDED' and removed_on is null;
update leaving_aid set decision = 'GRANTED' where decision = 'SUSPENDED';
