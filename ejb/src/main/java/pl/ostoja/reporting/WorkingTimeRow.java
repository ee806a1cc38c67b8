package pl.ostoja.reporting;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import pl.ostoja.access.AccountId;

/**
 * How many hours a week somebody works today.
 *
 * @param employment by which contract today; null where it is not known
 * @param coFunded whether the pay is co-funded today; null where it is not known
 * @param since null where nothing is recorded and full time is assumed
 * @param nextHours null if no change is known
 */
public record WorkingTimeRow(AccountId account, String name, BigDecimal hours, EmploymentForm employment, Boolean coFunded, LocalDate since, BigDecimal nextHours, LocalDate nextSince)
        implements Serializable {
    static WorkingTimeRow of(AccountId account, String name, HoursOverTime time, WorkingTime current, LocalDate today) {
        var now = time.recordedOn(today);
        var next = time.after(today);
        return new WorkingTimeRow(
                account, name, time.on(today), current == null ? null : current.employment(), current == null ? null : current.coFunded(), now == null ? null : now.since(), next == null ? null : next.hours(), next == null ? null : next.since());
    }
}
