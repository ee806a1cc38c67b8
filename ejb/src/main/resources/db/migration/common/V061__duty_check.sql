-- How the stored duties of each centre stood to the facts when they were last compared; no history, the trail keeps what was wrong.
create table duty_check (
    centre_id   uuid                        not null primary key,
    checked_at  timestamp(6) with time zone not null,
    differences integer                     not null
);
