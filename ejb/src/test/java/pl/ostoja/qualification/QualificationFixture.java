package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.Period;

/** Candidates and families that nobody is. */
final class QualificationFixture {
    static final UUID FAMILY = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    static final PersonId ANNA = new PersonId(UUID.fromString("019a0000-0000-7000-8000-00000000000a"));
    static final PersonId JAN = new PersonId(UUID.fromString("019a0000-0000-7000-8000-00000000000b"));
    static final QualificationLaw LAW = law();

    private QualificationFixture() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static QualificationLaw law(PolicyChoice... chosen) {
        return new QualificationLaw(LawFixture.lawBook(), List.of(chosen));
    }

    static ApplicantFacts candidates(PersonId... adults) {
        return new ApplicantFacts(FAMILY, day("2024-01-10"), null, adults("2024-01-10", adults), List.of());
    }

    static ApplicantFacts family(FamilyForm form, String since, PersonId... adults) {
        return new ApplicantFacts(
                FAMILY, day(since), null, adults(since, adults), List.of(new ApplicantFacts.Held(FamilyForms.of(form), Period.from(day(since)))));
    }

    private static List<ApplicantFacts.Adult> adults(String since, PersonId... adults) {
        return Stream.of(adults).map(adult -> new ApplicantFacts.Adult(adult, Period.from(day(since)))).toList();
    }

    static StepContent applied(String on, FamilyForm form) {
        return StepContent.of(StepKind.APPLICATION, day(on), form);
    }

    static StepContent step(StepKind kind, String on) {
        return StepContent.of(kind, day(on));
    }

    static StepContent refused(String on) {
        return new StepContent(StepKind.INITIAL_QUALIFICATION, day(on), null, false, "mieszkanie za małe", "warunki mieszkaniowe", true);
    }

    /** Everything that is asked of a non-professional family, on one day. */
    static List<CheckContent> papers(String on, PersonId... adults) {
        Stream<CheckContent> each = Stream.of(adults)
                .flatMap(adult -> Stream.of(CheckKind.values()).filter(CheckKind::isOfEachAdult).map(kind -> CheckContent.of(kind, adult, day(on))));
        Stream<CheckContent> once = Stream.of(CheckKind.INCOME, CheckKind.HOUSING).map(kind -> CheckContent.of(kind, null, day(on)));
        return Stream.concat(each, once).toList();
    }

    static QualificationFacts facts(ApplicantFacts file, List<StepContent> steps, List<CheckContent> checks, ExemptionContent... exemptions) {
        List<CheckFact> named = new ArrayList<>();
        checks.forEach(check -> named.add(new CheckFact(new UUID(7, named.size()), check)));
        return new QualificationFacts(file, steps, named, List.of(exemptions));
    }

    static List<StepContent> and(List<StepContent> before, StepContent... more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }

    static List<CheckContent> and(List<CheckContent> before, CheckContent more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
