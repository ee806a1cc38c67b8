-- Whoever was given a family by hand, beside its assistant or its coordinator, went on holding it when it had ended (AST-12, FST-27).

update access_caseload set until = (
    select coalesce(c.monitored_until, c.state_since) from assistance_case c where c.id = access_caseload.record_id)
where record_kind = 'ASSISTANCE' and fact_id is null and until is null and exists (
    select 1 from assistance_case c where c.id = access_caseload.record_id and c.state in ('REFUSED', 'MONITORED', 'ENDED')
    and coalesce(c.monitored_until, c.state_since) >= access_caseload.since);

update access_caseload set until = (
    select cast(min(s.since) - interval '1' day as date) from fostering_standing s where s.family_id = access_caseload.record_id and s.standing = 'ENDED')
where record_kind = 'FAMILY' and fact_id is null and until is null and exists (
    select 1 from fostering_standing s where s.family_id = access_caseload.record_id and s.standing = 'ENDED' and s.since > access_caseload.since);
