package pl.ostoja.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

/**
 * A duty while it is being said; the way in which every area makes its own:
 *
 * {@snippet :
 * REFERRAL_INFO.duty(stay.id(), stay.since())
 *         .concerning(care.subject(stay))
 *         .due(law.promptly(stay.since()))
 *         .because("court.why.REFERRAL_INFO", stay.since(), days)
 *         .fact("placement.fact.since", stay.since())
 *         .is(DutyState.OPEN);
 * }
 *
 * <p>Whom it concerns, until when, why and what has become of it is said of every duty, in this order; nothing else is offered before. Its key is of its kind, and
 * so are the provision and who owes it, unless a narrower one or another is named. A draft is said to its end at once and not kept.
 */
public final class DutyDraft {
    private final DutyKind kind;
    private final DutyKey key;
    private final Subject subject;
    private final Deadline deadline;
    private final Explanation why;
    private final List<Explanation> facts = new ArrayList<>(2);
    private String article;
    private Responsible responsible;
    private LocalDate alertOn;

    private DutyDraft(DutyKind kind, DutyKey key, Subject subject, Deadline deadline, Explanation why) {
        this.kind = kind;
        this.key = key;
        this.subject = subject;
        this.deadline = deadline;
        this.why = why;
        this.article = kind.article();
        this.responsible = kind.responsible();
    }

    static OfNobodyYet of(DutyKind kind, UUID about, LocalDate anchor) {
        DutyKey key = new DutyKey(kind.code(), about, anchor);
        return subject -> deadline -> why -> new DutyDraft(kind, key, subject, deadline, why);
    }

    /** Whom it concerns is still to be said. */
    @FunctionalInterface
    public interface OfNobodyYet {
        WithoutDeadline concerning(Subject subject);
    }

    /** Until when is still to be said. */
    @FunctionalInterface
    public interface WithoutDeadline {
        WithoutReason due(Deadline deadline);

        /** Until the end of a day. */
        default WithoutReason due(Due day) {
            return due(new Deadline.ByDay(day));
        }

        /** Until a moment. */
        default WithoutReason due(Instant moment) {
            return due(new Deadline.ByMoment(moment));
        }
    }

    /** Where the deadline comes from is still to be said. */
    @FunctionalInterface
    public interface WithoutReason {
        DutyDraft because(Explanation why);

        /** In the sentence of this key. */
        default DutyDraft because(String key, Object... args) {
            return because(Explanation.of(key, args));
        }
    }

    /**
     * It was derived from this, too; facts are shown in the order in which they are named.
     *
     * @param label key of what the value is
     */
    public DutyDraft fact(String label, Object value) {
        facts.add(Explanation.of(label, value));
        return this;
    }

    /** It rests on this provision, not on that of its kind. */
    public DutyDraft article(String narrower) {
        article = narrower;
        return this;
    }

    /** These owe it, not those who usually owe its kind. */
    public DutyDraft owedBy(Responsible other) {
        responsible = other;
        return this;
    }

    /** It deserves attention from this day on although it is not due soon; null when the usual look ahead will do. */
    public DutyDraft alertOn(LocalDate day) {
        alertOn = day;
        return this;
    }

    /** The duty, said to its end. */
    public Duty is(DutyState state) {
        return new Duty(key, kind, article, subject, deadline, alertOn, responsible, state, why, facts);
    }
}
