-- With whose consent more lived with a family, when it came to hold these forms, than they have places for.
alter table fostering_form add column family_consent_by varchar(200);
alter table fostering_form add column family_consent_on date;
alter table fostering_form add column coordinator_opinion_by varchar(200);
alter table fostering_form add column coordinator_opinion_on date;
