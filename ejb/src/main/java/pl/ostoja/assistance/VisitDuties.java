package pl.ostoja.assistance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Explanation;

/** The visits owed to one family, those until the horizon and the next one (AVI-12, ADR 48). */
public final class VisitDuties {
    /** AVI-1. */
    public static final DutyKind FIRST_VISIT = kind("assistance.duty.FAMILY_FIRST_VISIT", "FAMILY_FIRST_VISIT", "AVI-1", "art. 15 ust. 1 UWR");
    /** AVI-1. */
    public static final DutyKind VISIT = kind("assistance.duty.FAMILY_VISIT", "FAMILY_VISIT", "AVI-1", "art. 15 ust. 1 UWR");
    /** AVI-7. */
    public static final DutyKind MONITORING = kind("assistance.duty.FAMILY_MONITORING", "FAMILY_MONITORING", "AVI-7", "art. 15 ust. 1 pkt 16 UWR");

    /** A later visit stands for it. */
    public static final Explanation VISITED_LATER = Explanation.of("assistance.ended.visitedLater");
    /** The work, or the monitoring, has ended without it. */
    public static final Explanation WORK_ENDED = Explanation.of("assistance.ended.workEnded");

    private final VisitFacts facts;
    private final LocalDate horizon;

    private VisitDuties(VisitFacts facts, LocalDate horizon) {
        this.facts = facts;
        this.horizon = horizon;
    }

    private static DutyKind kind(String messageKey, String code, String rule, String article) {
        return new DutyKind(messageKey, code, rule, article, DutyCategory.ASSISTANCE, Responsible.FAMILY_ASSISTANT);
    }

    public static List<DutyKind> kinds() {
        return List.of(FIRST_VISIT, VISIT, MONITORING);
    }

    /**
     * Gives every duty, open and done, to the sink.
     *
     * @param visited the days on which somebody visited the family, in any order
     * @param choices the settings of the centre
     */
    public static void derive(CaseFacts family, Collection<LocalDate> visited, Collection<PolicyChoice> choices, LocalDate horizon, Consumer<Duty> sink) {
        VisitDuties duties = new VisitDuties(new VisitFacts(family, visited, choices), horizon);
        family.times().forEach(time -> duties.derive(time, sink));
    }

    private void derive(CaseTime time, Consumer<Duty> sink) {
        boolean first = true;
        for (VisitDue visit : facts.of(time, horizon)) {
            sink.accept(duty(time.monitoring() ? MONITORING : first ? FIRST_VISIT : VISIT, time, visit));
            first = false;
        }
    }

    /** The day itself is in time and never moves: it is set by the centre, not by an act. */
    private Duty duty(DutyKind kind, CaseTime time, VisitDue visit) {
        UUID family = facts.family().id();
        int days = Math.toIntExact(ChronoUnit.DAYS.between(visit.from(), visit.due()));
        return kind.duty(family, visit.from())
                .concerning(Subject.ofAssistance(family))
                .due(Due.fixed(visit.due()))
                .because(time.monitoring() ? "assistance.why.monitoring" : "assistance.why.visit", visit.from(), days)
                .is(state(time, visit));
    }

    private DutyState state(CaseTime time, VisitDue visit) {
        if (visit.done() != null) {
            return DutyState.fulfilled(visit.done());
        }
        if (visit.instead() != null) {
            return DutyState.ended(visit.instead(), VISITED_LATER);
        }
        return isOver(time) ? DutyState.ended(time.period().until().plusDays(1), WORK_ENDED) : DutyState.OPEN;
    }

    /** The end of a monitoring is agreed on in advance; until it has come its visits are owed. */
    private boolean isOver(CaseTime time) {
        LocalDate last = time.period().until();
        return last != null && (!time.monitoring() || last.isBefore(horizon));
    }
}
