package pl.ostoja.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/**
 * What was written down of a candidate or the papers of a family, and how it stands on the day.
 *
 * @param day no earlier than the file begins
 * @param states of the past and to come, as the facts are known now; the first one first
 * @param steps the latest first
 * @param checks the latest first
 * @param names of the adults, by identifier
 */
public record QualificationFile(
        FosterFamilyId family,
        LocalDate day,
        QualificationStatus status,
        List<StateHeld> states,
        List<StepDetails> steps,
        List<CheckDetails> checks,
        List<ExemptionDetails> exemptions,
        Map<PersonId, String> names)
        implements Serializable {
    /** The state is the same on each of the days; the last one has no end. */
    public record StateHeld(QualificationState state, Period period) implements Serializable {}

    public QualificationFile {
        states = List.copyOf(states);
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
        exemptions = List.copyOf(exemptions);
        names = Map.copyOf(names);
    }
}
