-- What was known of mentor and programme before there were steps: their days.
insert into leaving_step (id, centre_id, child_id, kind, taken_on, person, consent_on, version)
select id, centre_id, id, 'MENTOR', mentor_named_on, '–', mentor_named_on, 0
from placement_child where mentor_named_on is not null and removed_on is null;

-- A name of its own for each, made of that of the child.
insert into leaving_step (id, centre_id, child_id, kind, taken_on, approved_on, version)
select cast('ffff' || substring(cast(id as varchar(36)) from 5) as uuid), centre_id, id, 'PROGRAMME', programme_approved_on, programme_approved_on, 0
from placement_child where programme_approved_on is not null and removed_on is null;
