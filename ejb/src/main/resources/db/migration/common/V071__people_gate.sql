-- Whoever enters a PESEL into the register of a centre holds the row of the centre until the end (PPL-3). No key on the PESEL itself could do it:
-- a person whose other record is hidden from the registrar may be registered twice.
create table people_pesel_gate (
    centre_id uuid not null primary key
);
