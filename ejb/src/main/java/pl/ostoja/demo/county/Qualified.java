package pl.ostoja.demo.county;

import java.util.ArrayList;
import java.util.List;
import pl.ostoja.duty.Duty;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.qualification.CheckContent;
import pl.ostoja.qualification.CheckFact;
import pl.ostoja.qualification.CheckId;
import pl.ostoja.qualification.ExemptionContent;
import pl.ostoja.qualification.ExemptionId;
import pl.ostoja.qualification.QualificationDuties;
import pl.ostoja.qualification.QualificationFacts;
import pl.ostoja.qualification.QualificationLaw;
import pl.ostoja.qualification.StepContent;
import pl.ostoja.qualification.StepId;

/**
 * How a family, or those who want to become one, qualified, and what they showed since.
 *
 * @param file who cares or wants to care, and as what
 */
public record Qualified(ApplicantFacts file, List<Taken> steps, List<Shown> checks, List<Exempt> exemptions) {
    public Qualified {
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
        exemptions = List.copyOf(exemptions);
    }

    public record Taken(StepId id, StepContent content) {}

    public record Shown(CheckId id, CheckContent content) {}

    public record Exempt(ExemptionId id, ExemptionContent content) {}

    public FosterFamilyId family() {
        return new FosterFamilyId(file.family());
    }

    public QualificationFacts facts() {
        return new QualificationFacts(
                file,
                steps.stream().map(Taken::content).toList(),
                checks.stream().map(shown -> new CheckFact(shown.id().value(), shown.content())).toList(),
                exemptions.stream().map(Exempt::content).toList());
    }

    /** What is and was owed, as the area derives it from the same facts. */
    public List<Duty> duties(QualificationLaw law) {
        List<Duty> duties = new ArrayList<>();
        QualificationDuties.derive(facts(), law, duties::add);
        return duties;
    }
}
