-- Those who see little begin with their records. By the owner alone PostgreSQL put the index over all open duties of the centre beside this one,
-- and read it anew for each record.
drop index duty_item_owner;
create index duty_item_owner on duty_item (owner_id, state, legal_on);
