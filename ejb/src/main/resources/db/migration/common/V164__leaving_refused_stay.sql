-- A stay after full age that was refused: when it was asked for, and when the young person learned of the complaint to a court (art. 37(8)).
alter table leaving_step add column asked_on date;
alter table leaving_step add column informed_on date;
