package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/**
 * Who cares or wants to care in a family, and as what, over time.
 *
 * @param registeredOn from when there is a file
 * @param endedOn day from which it works no more, null while it does or is only a candidate
 * @param forms in order; none of a candidate
 */
public record ApplicantFacts(UUID family, LocalDate registeredOn, LocalDate endedOn, List<Adult> adults, List<Held> forms) {
    public ApplicantFacts {
        adults = List.copyOf(adults);
        forms = List.copyOf(forms);
    }

    /** One who cares or wants to, with the days. */
    public record Adult(PersonId person, Period period) {}

    /** The forms of care held, with the days. */
    public record Held(FamilyForms forms, Period period) {}
}
