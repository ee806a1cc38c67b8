package pl.ostoja.placement;

import java.util.Objects;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.Locality;
import pl.ostoja.fostering.ReadinessOnDay;
import pl.ostoja.fostering.Wishes;

/**
 * What matters of a foster family on the day of a placement.
 *
 * @param readiness whether the carers take a child on the day
 * @param wishes what the carers wish and their worker thinks
 * @param home where the family lives
 */
public record FamilyOnDay(FamilyForms forms, FamilyStanding standing, ReadinessOnDay readiness, Wishes wishes, Locality home) {

    public FamilyOnDay {
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(readiness, "readiness");
        Objects.requireNonNull(wishes, "wishes");
        Objects.requireNonNull(home, "home");
    }

    /** A family of which no wishes are known, nor where it lives. */
    public FamilyOnDay(FamilyForms forms, FamilyStanding standing, boolean ready) {
        this(forms, standing, ReadinessOnDay.withoutTerm(ready, null), Wishes.NONE, Locality.UNKNOWN);
    }

    boolean ready() {
        return readiness.ready();
    }
}
