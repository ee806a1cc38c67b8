-- With what the order of a foreign court is carried out (art. 35a), and what courts and counties did about a stay since (art. 35(4), 108; KRO art. 112(7)).
alter table placement_stay add column abroad_court varchar(200);
alter table placement_stay add column abroad_reference varchar(60);
alter table placement_stay add column abroad_consent_on date;
alter table placement_stay add column abroad_opinion_on date;
alter table placement_stay add column case_ended_on date;
alter table placement_stay add column county_consent_on date;
alter table placement_stay add column centre_opinion_on date;
alter table placement_stay add column reasons_came_on date;
