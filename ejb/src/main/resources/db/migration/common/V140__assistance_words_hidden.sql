-- A hand-over of a family with an assistant hides words as those of foster families do, decided in one place.
insert into access_words_hidden (id, centre_id, record_kind, record_id, hidden_before)
select s.id, s.centre_id, 'ASSISTANCE', s.case_id, s.taken_on from assistance_step s
where s.kind = 'HAND_OVER' and s.notes_hidden and s.removed_on is null
and not exists (select 1 from access_words_hidden h where h.id = s.id);
