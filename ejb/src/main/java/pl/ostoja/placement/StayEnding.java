package pl.ostoja.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * How a stay ended. Whoever ends a stay says day and reason; a correction takes both back where the stay lasts.
 *
 * @param until leaving day, which is no longer part of the stay
 */
public record StayEnding(@NotNull LocalDate until, @NotNull EndReason reason, @Size(max = 1000) String note) implements Serializable {
    /** PLC-20, PLC-26: refused here, too, because the database, which is told before the history is looked at, refuses them without a word. */
    void checkAfter(LocalDate since) {
        if (until != null && until.isBefore(since)) {
            throw new BusinessRuleViolation("PLC-20", "placement.violation.endsBeforeItBegins", since, until);
        }
        if ((until == null) != (reason == null)) {
            throw new BusinessRuleViolation("PLC-26", "placement.violation.endAndReason", since);
        }
    }

    /** PLC-34: whether it is said why a stay that began on the day ends on it, too. */
    boolean explainsLeavingOn(LocalDate since) {
        return until.equals(since) && note != null && !note.isBlank();
    }
}
