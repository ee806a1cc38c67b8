package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/**
 * Who cares or wants to care in a family, and as what, over time.
 *
 * @param registeredOn from when there is a file
 * @param endedOn day from which it works no more, null while it does or is only a candidate
 * @param housemates adults of the household who neither care nor want to, from full age or the day on which they came
 * @param forms in order; none of a candidate
 */
public record ApplicantFacts(UUID family, LocalDate registeredOn, LocalDate endedOn, List<Adult> adults, List<Adult> housemates, List<Held> forms) {
    public ApplicantFacts {
        adults = List.copyOf(adults);
        housemates = List.copyOf(housemates);
        forms = List.copyOf(forms);
    }

    /** Of whom no others live in the household. */
    public ApplicantFacts(UUID family, LocalDate registeredOn, LocalDate endedOn, List<Adult> adults, List<Held> forms) {
        this(family, registeredOn, endedOn, adults, List.of(), forms);
    }

    /** Carers and other adults of the household. */
    public Stream<Adult> everybody() {
        return Stream.concat(adults.stream(), housemates.stream());
    }

    /** One of them, with the days. */
    public record Adult(PersonId person, Period period) {}

    /** The forms of care held, with the days. */
    public record Held(FamilyForms forms, Period period) {}
}
