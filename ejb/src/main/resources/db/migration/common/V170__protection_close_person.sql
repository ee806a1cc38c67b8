-- Who the close person is to the child that took it, and that this person lives apart and will keep the child safe.
alter table protection_intervention add column close_tie varchar(20);
alter table protection_intervention add column close_assured boolean default false not null;
