-- Who holds what in a centre today, without reading the caseloads of all centres.
create index access_caseload_centre on access_caseload (centre_id, since);
