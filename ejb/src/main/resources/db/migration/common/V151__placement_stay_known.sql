-- When a child is to leave, what an adult who stays on needs (art. 37), and what accompanies the child (art. 38a, 47, 72).
alter table placement_stay add column planned_end_on date;
alter table placement_stay add column adult_ground varchar(30);
alter table placement_stay add column adult_consent_by varchar(200);
alter table placement_stay add column adult_consent_on date;
alter table placement_stay add column doc_legal_on date;
alter table placement_stay add column doc_child_on date;
alter table placement_stay add column doc_met_on date;
alter table placement_stay add column doc_civil_on date;
alter table placement_stay add column doc_order_on date;
alter table placement_stay add column doc_health_on date;
alter table placement_stay add column doc_school_on date;
alter table placement_stay add column doc_diagnosis_on date;
alter table placement_stay add column doc_family_on date;
alter table placement_stay add column doc_foreigner_on date;
alter table placement_stay add column doc_examined_on date;
alter table placement_stay add column doc_without varchar(200);
alter table placement_stay add column doc_note varchar(1000);
