package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.people.PersonId;

/** All that the state of a candidate or a family follows from. */
public record QualificationFacts(ApplicantFacts file, List<StepContent> steps, List<CheckFact> checks, List<ExemptionContent> exemptions) {
    public QualificationFacts {
        steps = steps.stream().sorted(StepContent.IN_TIME).toList();
        checks = checks.stream().sorted(Comparator.comparing((CheckFact check) -> check.content().issuedOn()).thenComparing(CheckFact::id)).toList();
        exemptions = List.copyOf(exemptions);
    }

    /** With one step more. */
    QualificationFacts and(StepContent step) {
        return new QualificationFacts(file, Stream.concat(steps.stream(), Stream.of(step)).toList(), checks, exemptions);
    }

    boolean hasEndedBy(LocalDate day) {
        return file.endedOn() != null && !day.isBefore(file.endedOn());
    }

    /** The forms of care held on the day; null of a candidate. */
    FamilyForms formsOn(LocalDate day) {
        return file.forms().stream().filter(held -> held.period().contains(day)).findFirst().map(ApplicantFacts.Held::forms).orElse(null);
    }

    /** QUA-1: what is held on the day, or what was sought last. */
    Set<FamilyForm> formsSoughtOn(LocalDate day) {
        FamilyForms held = formsOn(day);
        if (held != null) {
            return held.forms();
        }
        return until(day)
                .map(StepContent::form)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(Set::of)
                .orElse(Set.of(FamilyForm.NON_PROFESSIONAL));
    }

    /** The steps taken until the day. */
    Stream<StepContent> until(LocalDate day) {
        return steps.stream().filter(step -> !step.takenOn().isAfter(day));
    }

    List<PersonId> adultsOn(LocalDate day) {
        return file.adults().stream().filter(adult -> adult.period().contains(day)).map(ApplicantFacts.Adult::person).distinct().toList();
    }

    List<PersonId> housematesOn(LocalDate day) {
        return file.housemates().stream().filter(adult -> adult.period().contains(day)).map(ApplicantFacts.Adult::person).distinct().toList();
    }

    /** The latest paper of the kind until the day; null if there is none. */
    CheckContent latest(CheckKind kind, PersonId person, LocalDate day) {
        return checks.stream()
                .map(CheckFact::content)
                .filter(check -> check.isOf(kind, person) && !check.issuedOn().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    boolean isExempt(CheckKind kind, PersonId person, LocalDate day) {
        return exemptions.stream().anyMatch(exemption -> exemption.covers(kind, person, day));
    }

    /** Until when exemptions that follow each other without a gap last; empty if none holds on the day. */
    Optional<LocalDate> exemptUntil(CheckKind kind, PersonId person, LocalDate day) {
        return exemptions.stream()
                .filter(exemption -> exemption.covers(kind, person, day))
                .map(ExemptionContent::until)
                .max(Comparator.naturalOrder())
                .map(last -> exemptUntil(kind, person, last.plusDays(1)).orElse(last));
    }

    /** Last day of the exemption that ended last before the day. */
    Optional<LocalDate> exemptionEndedBefore(CheckKind kind, PersonId person, LocalDate day) {
        return exemptions.stream()
                .filter(exemption -> exemption.covers(kind, person, exemption.until()) && exemption.until().isBefore(day))
                .map(ExemptionContent::until)
                .max(Comparator.naturalOrder());
    }
}
