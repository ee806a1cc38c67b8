-- To what a court obliged a parent when it ruled on contacts, and how that is checked.
alter table authority_legal_event add column obligation varchar(20);
alter table authority_legal_event add column obligation_manner varchar(1000);
