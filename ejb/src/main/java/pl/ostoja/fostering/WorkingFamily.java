package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.Period;

/**
 * On what the pay of a family depends besides the children who are there.
 *
 * @param forms those in which it works, in order of time
 * @param carers the days of each carer
 * @param rests when it does not care because it rests (UWR art. 69)
 * @param endedOn day from which it works no more, null while it does
 */
public record WorkingFamily(List<Formed> forms, List<Period> carers, List<Period> rests, LocalDate endedOn) {
    /** The forms that it holds at the same time. */
    public record Formed(Period days, FamilyForms forms) {}

    public WorkingFamily {
        forms = List.copyOf(forms);
        carers = List.copyOf(carers);
        rests = List.copyOf(rests);
    }
}
