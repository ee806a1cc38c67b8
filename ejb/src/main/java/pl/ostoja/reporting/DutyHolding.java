package pl.ostoja.reporting;

/** Joins of a query over duties {@code d} that find who does the work. */
final class DutyHolding {
    /** Of a dated row under an alias: it holds today. */
    static final String LASTS = "%1$s.period.since <= :dueToday and (%1$s.period.until is null or %1$s.period.until >= :dueToday)";

    /**
     * RPT-5: the work is done by whoever holds the family – without a family, the child – today; of several by a person before a team, and by the
     * one who was given it first, since identifiers grow with time. As {@code k}, with the person's account as {@code w}.
     */
    static final String HOLDER =
            """
            left join Caseload k on k.record = coalesce(d.family, d.child) and %s
                and not exists (select o.id from Caseload o where o.record = k.record and %s
                    and (k.account is null and o.account is not null or o.id < k.id and (k.account is null or o.account is not null)))
            left join Account w on w.id = k.account
            """
                    .formatted(LASTS.formatted("k"), LASTS.formatted("o"));

    /** Selects the teams of the holder. */
    static final String MEMBER = "select m.id from TeamMembership m where m.account = k.account and " + LASTS.formatted("m");

    /** Behind the holder: the teams that hold the record or have its holder among them, as {@code t}. */
    static final String TEAM = " left join Team t on t.centre = d.centre and (t.id = k.team or exists (" + MEMBER + " and m.team = t.id)) ";

    private DutyHolding() {}
}
