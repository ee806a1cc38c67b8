-- A family that applies is in the register from the first call on, and is no foster family yet.
alter table fostering_family add column candidate boolean default false not null;
