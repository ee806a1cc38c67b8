-- Who stands in for whoever holds a record, while the latter is away; and what people do besides their work here that their role forbids.
create table access_deputy (
    id          uuid        not null primary key,
    centre_id   uuid        not null,
    absence_id  uuid        not null,
    account_id  uuid        not null references access_account (id),
    deputy_id   uuid        not null references access_account (id),
    record_kind varchar(20) not null,
    record_id   uuid        not null,
    since       date        not null,
    until       date,
    version     bigint      not null,
    constraint access_deputy_other check (deputy_id <> account_id)
);
create index access_deputy_deputy on access_deputy (deputy_id, since);
create index access_deputy_record on access_deputy (record_id, since);
create index access_deputy_absence on access_deputy (absence_id);

create table access_outside_work (
    id           uuid        not null primary key,
    centre_id    uuid,
    account_id   uuid        not null references access_account (id),
    kind         varchar(30) not null,
    municipality varchar(7),
    since        date        not null,
    until        date,
    version      bigint      not null,
    constraint access_outside_work_where check ((kind = 'SOCIAL_WORKER') = (municipality is not null))
);
create index access_outside_work_account on access_outside_work (account_id);

-- A deputy reaches what the other holds, and what is linked to it, for as long as both last.
create or replace view access_reach (account_id, record_id, since, until, valid_until, named) as
select k.account_id, k.record_id, k.since, coalesce(k.until, date '9999-12-31'), timestamp with time zone '9999-12-31 00:00:00+00', false
from access_caseload k where k.account_id is not null
union all
select m.account_id, k.record_id, greatest(k.since, m.since), least(coalesce(k.until, date '9999-12-31'), coalesce(m.until, date '9999-12-31')),
    timestamp with time zone '9999-12-31 00:00:00+00', false
from access_team_member m join access_caseload k on k.team_id = m.team_id
union all
-- A stay does not last on the day of leaving.
select k.account_id, l.record_id, greatest(k.since, l.since), least(coalesce(k.until, date '9999-12-31'), coalesce(l.until - 1, date '9999-12-31')),
    timestamp with time zone '9999-12-31 00:00:00+00', false
from access_caseload k join access_link l on l.via_id = k.record_id where k.account_id is not null
union all
select m.account_id, l.record_id, greatest(k.since, m.since, l.since),
    least(coalesce(k.until, date '9999-12-31'), coalesce(m.until, date '9999-12-31'), coalesce(l.until - 1, date '9999-12-31')),
    timestamp with time zone '9999-12-31 00:00:00+00', false
from access_team_member m join access_caseload k on k.team_id = m.team_id join access_link l on l.via_id = k.record_id
union all
select d.deputy_id, k.record_id, greatest(k.since, d.since), least(coalesce(k.until, date '9999-12-31'), coalesce(d.until, date '9999-12-31')),
    timestamp with time zone '9999-12-31 00:00:00+00', false
from access_deputy d join access_caseload k on k.record_id = d.record_id and k.account_id = d.account_id
union all
select d.deputy_id, l.record_id, greatest(k.since, d.since, l.since),
    least(coalesce(k.until, date '9999-12-31'), coalesce(d.until, date '9999-12-31'), coalesce(l.until - 1, date '9999-12-31')),
    timestamp with time zone '9999-12-31 00:00:00+00', false
from access_deputy d join access_caseload k on k.record_id = d.record_id and k.account_id = d.account_id join access_link l on l.via_id = k.record_id
union all
select r.account_id, r.record_id, r.since, coalesce(r.until, date '9999-12-31'), timestamp with time zone '9999-12-31 00:00:00+00', true
from access_reader r
union all
select b.account_id, b.record_id, date '0001-01-01', date '9999-12-31', b.valid_until, true
from access_break_glass b;

create table assistance_absence (
    id             uuid        not null primary key,
    centre_id      uuid        not null,
    account_id     uuid        not null references access_account (id),
    kind           varchar(20) not null,
    since          date        not null,
    until          date,
    note           varchar(1000),
    removed_on     date,
    removed_reason varchar(1000),
    version        bigint      not null,
    constraint assistance_absence_open check (until is not null or kind = 'SUSPENSION')
);
create index assistance_absence_account on assistance_absence (account_id, since);
create index assistance_absence_centre on assistance_absence (centre_id, since);
