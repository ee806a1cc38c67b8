package pl.ostoja.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.ostoja.shared.Explanation;

/**
 * One thing that the law obliges someone to do (<i>obowiązek</i>), derived from facts.
 *
 * @param article the provision it rests on
 * @param alertOn day from which it deserves attention although it is not due soon; null when the usual look ahead will do
 * @param responsible who owes it
 * @param why where the deadline comes from, in a sentence
 * @param facts what it was derived from: each the key of a label with the value as its only argument
 */
public record Duty(
        DutyKey key,
        DutyKind kind,
        String article,
        Subject subject,
        Deadline deadline,
        LocalDate alertOn,
        Responsible responsible,
        DutyState state,
        Explanation why,
        List<Explanation> facts) {

    public Duty {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(responsible, "responsible");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(why, "why");
        facts = List.copyOf(facts);
    }

    public boolean isOpen() {
        return state instanceof DutyState.Open;
    }

    /** Days by which the deadline was missed, as seen on a day; 0 while it is kept. */
    public long daysLate(LocalDate today) {
        return switch (state) {
            case DutyState.Open ignored -> deadline.daysLate(today);
            case DutyState.Fulfilled done -> late(done);
            case DutyState.Ended ended -> deadline.daysLate(earlier(ended.on(), today));
        };
    }

    /** For a moment every started day counts: a notice sent an hour late is a day late. */
    private long late(DutyState.Fulfilled done) {
        if (deadline instanceof Deadline.ByMoment moment && done.at() != null) {
            return startedDays(moment.at(), done.at());
        }
        return deadline.daysLate(done.on());
    }

    private static long startedDays(Instant deadline, Instant done) {
        var late = Duration.between(deadline, done);
        return late.compareTo(Duration.ZERO) <= 0 ? 0 : late.minusNanos(1).toDays() + 1;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
