-- Nobody was asked for the consent of a Polish court before: such a stay is no reason to refuse whatever is written down of the child next.
update placement_stay
set explained_rules = case when explained_rules is null or explained_rules = '' then 'PLC-88' else explained_rules || ',PLC-88' end,
    explained_why = coalesce(explained_why, 'Zapisano, zanim pytano o zgodę sądu polskiego.')
where legal_basis = 'FOREIGN_ORDER' and abroad_consent_on is null;
