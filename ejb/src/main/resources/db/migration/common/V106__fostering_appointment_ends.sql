-- An appointment counts while the family is one: the caseloads that follow from one end with it, and those that would begin later never began.
delete from access_caseload
where fact_id is not null and record_kind = 'FAMILY'
    and exists (select 1 from fostering_standing s where s.family_id = access_caseload.record_id and s.standing = 'ENDED' and s.since <= access_caseload.since);

update access_caseload set until = (
    select cast(min(s.since) - interval '1' day as date) from fostering_standing s where s.family_id = access_caseload.record_id and s.standing = 'ENDED')
where fact_id is not null and record_kind = 'FAMILY'
    and exists (
        select 1 from fostering_standing s
        where s.family_id = access_caseload.record_id and s.standing = 'ENDED' and (access_caseload.until is null or access_caseload.until >= s.since));
