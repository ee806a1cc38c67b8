package pl.ostoja.placement;

import java.util.Objects;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;

/**
 * What matters of a foster family on the day of a placement.
 *
 * @param ready whether the carers have said that they take a child now
 */
public record FamilyOnDay(FamilyForms forms, FamilyStanding standing, boolean ready) {

    public FamilyOnDay {
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(standing, "standing");
    }
}
