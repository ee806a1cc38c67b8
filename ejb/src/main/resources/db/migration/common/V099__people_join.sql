-- Two entries of one person become one (PPL-15): the other one is taken away and leads to the one that is kept.
alter table people_person add column joined_to uuid references people_person (id);
alter table people_person add column removed_on date;
alter table people_person add column removed_reason varchar(1000);
alter table people_person add constraint people_person_joined check ((joined_to is null) = (removed_on is null) and joined_to <> id);

-- A tie that both entries have is kept once.
alter table people_kinship add column removed_on date;
alter table people_kinship add column removed_reason varchar(1000);
