package pl.ostoja.settlement;

import java.time.LocalDate;
import pl.ostoja.shared.Explanation;

/** Days that could not be settled, and why. */
public record MissingDetails(LocalDate since, LocalDate until, Explanation why) {
    static MissingDetails of(Missing missing) {
        return new MissingDetails(missing.days().since(), missing.days().until(), missing.why());
    }
}
