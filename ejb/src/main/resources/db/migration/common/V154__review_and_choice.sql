-- What somebody who took part in a review held against what it found, what the review tells the adoption centre, from whose side a stay
-- broke down, and why a child came to the family with which it stays.
alter table review_held add column dissent varchar(4000);
alter table review_held add column adoption_reasons varchar(4000);
alter table review_held add column adoption_contacts varchar(4000);
alter table review_held add column adoption_abroad varchar(4000);
alter table review_held add column adoption_siblings varchar(4000);
alter table offer_offer add column disrupted_by varchar(20);
alter table placement_stay add column chosen_why varchar(1000);
alter table placement_stay add column chosen_known varchar;
