package pl.ostoja.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonId;

/**
 * What was written down of a candidate or the papers of a family, and how it stands on the day.
 *
 * @param steps the latest first
 * @param checks the latest first
 * @param names of the adults, by identifier
 */
public record QualificationFile(
        FosterFamilyId family,
        LocalDate day,
        QualificationStatus status,
        List<StepDetails> steps,
        List<CheckDetails> checks,
        List<ExemptionDetails> exemptions,
        Map<PersonId, String> names)
        implements Serializable {
    public QualificationFile {
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
        exemptions = List.copyOf(exemptions);
        names = Map.copyOf(names);
    }
}
