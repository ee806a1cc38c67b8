-- Of a surname that another entry of the same person tells it is often not known when it was given up.
alter table people_former_name alter column changed_on drop not null;
