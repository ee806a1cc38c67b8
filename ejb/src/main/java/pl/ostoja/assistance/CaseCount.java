package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;

/**
 * As what a municipality's report counts a family, in a time from a day to a day (UWR art. 176(6)). Each is said once, as a condition on a family {@code c}: the
 * list takes it to show the families, the report to count them. A time of work lasts from the assignment to the end, both included (AST-1).
 */
public enum CaseCount {
    /** RPT-11: an assistant worked with it on a day of the time. */
    HAD_ASSISTANT(Words.WORKED),
    /** RPT-11: on the last day. */
    HAS_ASSISTANT(Words.WORKS),
    /** RPT-11: the work began in the time. */
    BEGAN("exists (" + Words.BEGUN + " and s.content.takenOn >= :countFrom)"),
    /** RPT-12: and on such a day a court obliged it. */
    OBLIGED(Words.OBLIGED),
    /** RPT-12: and on such a day a child of it was in foster care. */
    CHILD_IN_CARE(Words.IN_CARE),
    /** RPT-12: and it has its assistant by <i>Za życiem</i>. */
    FOR_LIFE(Words.WORKED + " and c.content.kind = :countForLife"),
    /** RPT-13: the work that goes on on the last day has lasted no longer. */
    UP_TO_3_MONTHS("exists (" + Words.BEGUN + " and s.content.takenOn >= :countThree" + Words.LASTS + ")"),
    UP_TO_12_MONTHS("exists (" + Words.BEGUN + " and s.content.takenOn >= :countYear and s.content.takenOn < :countThree" + Words.LASTS + ")"),
    OVER_12_MONTHS("exists (" + Words.BEGUN + " and s.content.takenOn < :countYear" + Words.LASTS + ")"),
    /** RPT-14: the work ended in the time; the last end tells why. */
    ENDED(Words.ended(EnumSet.allOf(CaseEnd.class))),
    ENDED_GOALS_ACHIEVED(Words.ended(EnumSet.of(CaseEnd.GOALS_ACHIEVED))),
    ENDED_COOPERATION_STOPPED(Words.ended(EnumSet.of(CaseEnd.COOPERATION_STOPPED))),
    ENDED_NO_EFFECTS(Words.ended(EnumSet.of(CaseEnd.NO_EFFECTS))),
    ENDED_CHANGED_OR_MOVED(Words.ended(EnumSet.of(CaseEnd.METHOD_CHANGED, CaseEnd.MOVED))),
    ENDED_OTHERWISE(Words.ended(EnumSet.of(CaseEnd.OTHER)));

    private final String condition;

    CaseCount(String condition) {
        this.condition = condition;
    }

    /** On a family with the alias {@code c}; it asks for some of the {@link #values}. */
    public String condition() {
        return condition;
    }

    /** RPT-12: on a family {@code c} and somebody {@code m} who belongs to it. */
    static String belonged() {
        return Words.BELONGED;
    }

    /** What the conditions ask for. */
    public static Map<String, Object> values(LocalDate from, LocalDate to) {
        LocalDate after = to.plusDays(1);
        return Map.of(
                "countFrom", from, "countTo", to, "countThree", after.minusMonths(3), "countYear", after.minusYears(1), "countBegun", CaseStepKind.ASSIGNMENT, "countEnded",
                CaseStepKind.END, "countOrdered", CaseStepKind.COURT_ORDER, "countLifted", CaseStepKind.COURT_ORDER_LIFTED, "countForLife", CaseKind.FOR_LIFE,
                "countChild", MemberRole.CHILD);
    }

    /** What the conditions are made of. */
    private static final class Words {
        static final String BEGUN = "select s.id from CaseStep s where s.assistance = c.id and s.content.kind = :countBegun and s.content.takenOn <= :countTo";
        static final String LASTS = unended(":countTo");
        static final String WORKS = "exists (" + BEGUN + LASTS + ")";
        static final String WORKED = "exists (" + BEGUN + unended(":countFrom") + ")";
        /** An order holds to the day on which it is lifted, and ends with the work. Where each two of time, work and order meet, all three do. */
        static final String OBLIGED =
                """
                exists (select s.id from CaseStep s join CaseStep o on o.assistance = s.assistance
                    where s.assistance = c.id and s.content.kind = :countBegun and s.content.takenOn <= :countTo
                    and o.content.kind = :countOrdered and o.content.takenOn <= :countTo
                    and not exists (select e.id from CaseStep e where e.assistance = c.id and e.content.kind = :countEnded and e.content.takenOn >= s.content.takenOn
                        and (e.content.takenOn < :countFrom or e.content.takenOn < o.content.takenOn))
                    and not exists (select l.id from CaseStep l where l.assistance = c.id and l.content.kind = :countLifted and l.content.takenOn >= o.content.takenOn
                        and (l.content.takenOn < :countFrom or l.content.takenOn < s.content.takenOn))
                    and not exists (select p.id from CaseStep p where p.assistance = c.id and p.content.kind = :countEnded and p.content.takenOn >= o.content.takenOn
                        and p.content.takenOn < s.content.takenOn))""";

        /** Work, belonging to the family and stay meet each other and the time; the leaving day is none in care. */
        static final String IN_CARE =
                """
                exists (select m.id from CaseMember m join CaseStep s on s.assistance = m.assistance join Child k on k.person = m.person join Stay t on t.child = k.id
                    where m.assistance = c.id and m.role = :countChild and s.content.kind = :countBegun
                    and s.content.takenOn <= :countTo and m.period.since <= :countTo and t.since <= :countTo
                    and (m.period.until is null or m.period.until >= :countFrom and m.period.until >= s.content.takenOn and m.period.until >= t.since)
                    and (t.until is null or t.until > :countFrom and t.until > s.content.takenOn and t.until > m.period.since)
                    and not exists (select e.id from CaseStep e where e.assistance = c.id and e.content.kind = :countEnded and e.content.takenOn >= s.content.takenOn
                        and (e.content.takenOn < :countFrom or e.content.takenOn < m.period.since or e.content.takenOn < t.since)))""";

        /** Whoever {@code m} is belonged to the family on a day of the time on which an assistant worked with it. */
        static final String BELONGED =
                """
                m.period.since <= :countTo and (m.period.until is null or m.period.until >= :countFrom)
                and exists (select s.id from CaseStep s where s.assistance = c.id and s.content.kind = :countBegun and s.content.takenOn <= :countTo
                    and (m.period.until is null or m.period.until >= s.content.takenOn)
                    and not exists (select e.id from CaseStep e where e.assistance = c.id and e.content.kind = :countEnded and e.content.takenOn >= s.content.takenOn
                        and (e.content.takenOn < :countFrom or e.content.takenOn < m.period.since)))""";

        /** Not over before the day. */
        static String unended(String before) {
            return " and not exists (select e.id from CaseStep e where e.assistance = c.id and e.content.kind = :countEnded and e.content.takenOn >= s.content.takenOn"
                    + " and e.content.takenOn < " + before + ")";
        }

        static String ended(EnumSet<CaseEnd> why) {
            String reasons = String.join(", ", why.stream().map(end -> "pl.ostoja.assistance.CaseEnd." + end).toList());
            return "exists (select e.id from CaseStep e where e.assistance = c.id and e.content.kind = :countEnded and e.content.takenOn >= :countFrom"
                    + " and e.content.takenOn <= :countTo and e.content.end in (" + reasons + ")"
                    + " and not exists (select n.id from CaseStep n where n.assistance = c.id and n.content.kind = :countEnded"
                    + " and n.content.takenOn > e.content.takenOn and n.content.takenOn <= :countTo))";
        }
    }
}
