package pl.ostoja.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.shared.Explanation;

/**
 * How many hours a duty of a kind takes today.
 *
 * @param kind code of the kind
 * @param usual what is reckoned with where the centre has said nothing
 * @param since null while it has not
 * @param nextHours null if no change is known
 */
public record EffortRow(
        String kind, Explanation name, String article, BigDecimal hours, BigDecimal usual, LocalDate since, BigDecimal nextHours, LocalDate nextSince)
        implements Serializable {
    static EffortRow of(DutyKind kind, HoursOverTime effort, LocalDate today) {
        var now = effort.recordedOn(today);
        var next = effort.after(today);
        return new EffortRow(
                kind.code(), Explanation.of(kind.messageKey()), kind.article(), effort.on(today), effort.usual(), now == null ? null : now.since(),
                next == null ? null : next.hours(), next == null ? null : next.since());
    }
}
