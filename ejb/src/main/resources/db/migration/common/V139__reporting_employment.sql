-- By which contract somebody works, as the municipality's report asks it of family assistants.
alter table reporting_working_time add column employment varchar(30);
