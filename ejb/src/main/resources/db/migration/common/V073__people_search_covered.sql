-- The index alone answers which words are meant and who bears them, without a look at the rows.
drop index people_search_key_key;
create index people_search_key_found on people_search_key (centre_id, kind, search_key, word, plain, person_id);
