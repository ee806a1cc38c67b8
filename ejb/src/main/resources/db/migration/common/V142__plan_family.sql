-- Plans of work with families stand beside those of children.
alter table plan_version alter column child_id drop not null;
alter table plan_version alter column main_goal drop not null;
alter table plan_version alter column child_heard drop not null;
alter table plan_version add column case_id uuid references assistance_case (id);
alter table plan_version add column social_worker varchar(200);
alter table plan_version add column consulted_on date;
alter table plan_version add column coordinator varchar(200);
alter table plan_version add column agreed_on date;
alter table plan_version add column signed_by varchar(1000);
alter table plan_version add constraint plan_version_subject check (child_id is null and case_id is not null or child_id is not null and case_id is null);
create index plan_version_case on plan_version (case_id, version_number);

alter table plan_action alter column child_id drop not null;
alter table plan_action add column case_id uuid references assistance_case (id);
