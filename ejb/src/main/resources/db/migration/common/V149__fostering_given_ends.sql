-- Whoever coordinated a family without having been appointed coordinates it no more than those who were: what was given by hand ends with the family, too.
delete from access_caseload
where fact_id is null and record_kind = 'FAMILY'
    and exists (select 1 from access_role r where r.account_id = access_caseload.account_id and r.role_name = 'COORDINATOR')
    and exists (select 1 from fostering_standing s where s.family_id = access_caseload.record_id and s.standing = 'ENDED' and s.since <= access_caseload.since);

update access_caseload set until = (
    select cast(min(s.since) - interval '1' day as date) from fostering_standing s where s.family_id = access_caseload.record_id and s.standing = 'ENDED')
where fact_id is null and record_kind = 'FAMILY'
    and exists (select 1 from access_role r where r.account_id = access_caseload.account_id and r.role_name = 'COORDINATOR')
    and exists (
        select 1 from fostering_standing s
        where s.family_id = access_caseload.record_id and s.standing = 'ENDED' and (access_caseload.until is null or access_caseload.until >= s.since));
