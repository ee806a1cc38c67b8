-- On which ground aid was refused, and when somebody has no right to it.
alter table leaving_aid add column refused_for varchar(30);
alter table leaving_period add column exclusion varchar(30);
