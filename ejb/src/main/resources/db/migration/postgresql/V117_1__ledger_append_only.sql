-- What was booked cannot be changed through the application's own connection: a line never, and from approval on nothing of its run disappears.
create function ledger_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'a line of the ledger is never changed';
end $$;

create function ledger_refuse_removal() returns trigger language plpgsql as $$
begin
    if exists (select 1 from ledger_run r where r.id = old.run_id and r.state in ('APPROVED', 'CLOSED')) then
        raise exception 'what was approved stays in the ledger';
    end if;
    return old;
end $$;

create function ledger_refuse_reopening() returns trigger language plpgsql as $$
begin
    if old.state = 'CLOSED' or old.state = 'APPROVED' and (new.state not in ('APPROVED', 'CLOSED') or new.content_hash <> old.content_hash) then
        raise exception 'an approved month stays as it was approved';
    end if;
    return new;
end $$;

create trigger ledger_line_append_only before update on ledger_line for each row execute function ledger_refuse_change();
create trigger ledger_line_stays before delete on ledger_line for each row execute function ledger_refuse_removal();
create trigger ledger_gap_stays before delete on ledger_gap for each row execute function ledger_refuse_removal();
create trigger ledger_settings_stays before delete on ledger_settings for each row execute function ledger_refuse_removal();
create trigger ledger_run_stays before update on ledger_run for each row execute function ledger_refuse_reopening();
create trigger ledger_run_kept before delete on ledger_run for each row execute function ledger_refuse_change();
create trigger ledger_line_no_truncate before truncate on ledger_line for each statement execute function ledger_refuse_change();
create trigger ledger_run_no_truncate before truncate on ledger_run for each statement execute function ledger_refuse_change();
