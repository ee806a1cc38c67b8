package pl.ostoja.reporting;

/** Joins of a query over duties {@code d} that find who does the work. */
final class DutyHolding {
    /** Of a dated row under an alias: it holds today. */
    static final String LASTS = "%1$s.period.since <= :dueToday and (%1$s.period.until is null or %1$s.period.until >= :dueToday)";

    /**
     * RPT-5: of several who hold a record today, it is worked on by a person before a team, and by the one who was given it first, since identifiers grow
     * with time. Of a caseload {@code k}.
     */
    static final String WORKING =
            """
            %s and not exists (select o.id from Caseload o where o.record = k.record and %s
                and (k.account is null and o.account is not null or o.id < k.id and (k.account is null or o.account is not null)))"""
                    .formatted(LASTS.formatted("k"), LASTS.formatted("o"));

    /** RPT-5: whoever works on the family – without a family, on the child, or with the family that has an assistant – owes the duty;
     * while somebody is away, their deputy (VIS-8). As {@code k}, with the account of who does the work as {@code w}. */
    static final String HOLDER =
            " left join Caseload k on k.record = coalesce(d.family, d.child, d.assistance) and " + WORKING
                    + " left join Deputy s on s.record = k.record and s.account = k.account and " + LASTS.formatted("s")
                    + " left join Account w on w.id.value = coalesce(s.deputy.value, k.account.value) ";

    /** Selects the teams of the holder. */
    static final String MEMBER = "select m.id from TeamMembership m where m.account = k.account and " + LASTS.formatted("m");

    /** Behind the holder: the teams that hold the record or have its holder among them, as {@code t}. */
    static final String TEAM =
            " left join TeamMembership tm on tm.account = k.account and " + LASTS.formatted("tm") + " left join Team t on t.id.value = coalesce(k.team.value, tm.team.value) ";

    private DutyHolding() {}
}
