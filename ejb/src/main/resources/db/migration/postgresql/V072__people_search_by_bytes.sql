-- Keys are compared letter by letter, not as a dictionary sorts them: several times faster, and as H2 does it.
alter table people_search_key alter column word type varchar(40) collate "C", alter column search_key type varchar(40) collate "C";
