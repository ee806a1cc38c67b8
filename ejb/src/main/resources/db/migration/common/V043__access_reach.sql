-- The records that an account has to do with on a day, and through what: VIS-2, VIS-3 and VIS-4 in one place, so that a query begins with one person's
-- few rows instead of reading everybody's. The periods include both ends.
create view access_reach (account_id, record_id, since, until, valid_until, named) as
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
select r.account_id, r.record_id, r.since, coalesce(r.until, date '9999-12-31'), timestamp with time zone '9999-12-31 00:00:00+00', true
from access_reader r
union all
select b.account_id, b.record_id, date '0001-01-01', date '9999-12-31', b.valid_until, true
from access_break_glass b;
