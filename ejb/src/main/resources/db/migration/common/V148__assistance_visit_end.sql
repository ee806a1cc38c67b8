-- When the assistant said that a visit had ended (AVI-15).
alter table assistance_visit add column ended_at timestamp(6) with time zone;
