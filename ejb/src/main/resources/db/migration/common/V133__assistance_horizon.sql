-- Until which day the visits to families are known in a centre (ADR 48): a series of visits has no end.
create table assistance_horizon (
    centre_id uuid not null primary key,
    known_to  date not null
);
