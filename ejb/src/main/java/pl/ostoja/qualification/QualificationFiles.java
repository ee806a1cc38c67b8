package pl.ostoja.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;

/** Puts together what is known of a candidate or of the papers of a family. */
@ApplicationScoped
class QualificationFiles {
    @Inject
    QualificationRecords records;

    @Inject
    People people;

    @Inject
    CurrentCaller caller;

    QualificationFile of(FosterFamilyId family, LocalDate asked) {
        List<UUID> one = List.of(family.value());
        QualificationFacts facts = records.facts(family);
        QualificationLaw law = records.law(caller.centre());
        Map<PersonId, String> names = names(facts);
        List<QualificationFile.StateHeld> states = Span.states(Span.all(facts, law));
        LocalDate first = states.getFirst().period().since();
        LocalDate day = asked.isBefore(first) ? first : asked;
        return new QualificationFile(
                family,
                day,
                Qualification.on(day, facts, law),
                states,
                records.steps(one).stream().sorted(Comparator.comparing(Step::content, StepContent.IN_TIME).reversed()).map(Step::details).toList(),
                records.checks(one).stream()
                        .sorted(Comparator.comparing((Check check) -> check.content().issuedOn()).reversed().thenComparing(check -> check.content().kind()))
                        .map(check -> details(check, names, Qualification.validUntil(check.content(), day, facts, law)))
                        .toList(),
                records.exemptions(one).stream()
                        .sorted(Comparator.comparing((Exemption exemption) -> exemption.content().until()).reversed())
                        .map(exemption -> details(exemption, names))
                        .toList(),
                names);
    }

    CheckDetails details(Check check, LocalDate day) {
        QualificationFacts facts = records.facts(check.family());
        return details(check, names(facts), Qualification.validUntil(check.content(), day, facts, records.law(caller.centre())));
    }

    ExemptionDetails details(Exemption exemption) {
        return details(exemption, names(records.facts(exemption.family())));
    }

    private static CheckDetails details(Check check, Map<PersonId, String> names, LocalDate validUntil) {
        return new CheckDetails(check.id(), check.family(), check.content(), name(check.content().person(), names), validUntil, check.version());
    }

    private static ExemptionDetails details(Exemption exemption, Map<PersonId, String> names) {
        ExemptionContent content = exemption.content();
        return new ExemptionDetails(exemption.id(), exemption.family(), content, name(content.person(), names), exemption.grantedBy(), exemption.version());
    }

    private static String name(PersonId person, Map<PersonId, String> names) {
        return person == null ? null : names.get(person);
    }

    private Map<PersonId, String> names(QualificationFacts facts) {
        Map<PersonId, String> names = new HashMap<>();
        people.names(facts.file().everybody().map(adult -> adult.person().value())).forEach((person, name) -> names.put(new PersonId(person), name));
        return names;
    }
}
