-- How a known device names itself, so that its owner can tell one from another.
alter table access_device add column agent varchar(300);
