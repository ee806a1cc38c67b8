-- A professional family's contract ends when it leaves the county or Poland, unless the county head decides otherwise (UWR art. 54(7)).
alter table fostering_dwelling add column place varchar(30) default 'COUNTY' not null;
alter table fostering_dwelling add column allowed_on date;
alter table fostering_dwelling add column allowed_by varchar(200);
alter table fostering_dwelling add column allowed_why varchar(1000);
