-- In which town the school of a child is, so that places can be looked for near it.
alter table wellbeing_fact add column town varchar(100);
