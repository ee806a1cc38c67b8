-- Why a carer cares no more.
alter table fostering_carer add column left_why varchar(20);
alter table fostering_carer add constraint fostering_carer_left check ((until is null) = (left_why is null));
