-- Whoever was given a family by hand, beside its assistant, went on holding it when it had ended (AST-12).

update access_caseload set until = (
    select coalesce(c.monitored_until, c.state_since) from assistance_case c where c.id = access_caseload.record_id)
where record_kind = 'ASSISTANCE' and fact_id is null and until is null and exists (
    select 1 from assistance_case c where c.id = access_caseload.record_id and c.state in ('REFUSED', 'MONITORED', 'ENDED')
    and coalesce(c.monitored_until, c.state_since) >= access_caseload.since);
