-- That a member of the panel of a review had a conflict of interest, who declared it, and what was done.
alter table review_held add column conflict_member varchar(200);
alter table review_held add column conflict_declared_by varchar(200);
alter table review_held add column conflict_measure varchar(1000);
