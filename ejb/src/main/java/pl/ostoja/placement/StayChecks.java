package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.ReadinessOnDay;
import pl.ostoja.people.Kin;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.PersonId;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

/** Puts the questions of {@link Matching} and {@link StayHistory} with the facts from the database. */
@ApplicationScoped
class StayChecks {
    @Inject
    AllChildren allChildren;

    @Inject
    Stays stays;

    @Inject
    Families families;

    @Inject
    Residents residents;

    @Inject
    Kinships kinships;

    @Inject
    CareLaws laws;

    @Inject
    FamilyFormsGuard forms;

    @Inject
    @Any
    Instance<StayGuard> guards;

    /** The child as one family sees it. */
    Candidate candidate(Child child, LocalDate born, Kin kin, FamilyFacts family, LocalDate from, LocalDate until, LegalBasis basis) {
        Set<UUID> siblings = kin.siblings().stream().map(PersonId::value).collect(Collectors.toSet());
        boolean kinOfCarers = kin.possibleKinshipCarers().stream().anyMatch(family.carers()::contains);
        return new Candidate(
                child.person().value(), born, from, until, basis, kinOfCarers, child.needs().disabled(), child.needs().juvenileAct(), siblings);
    }

    static FamilyOnDay onDay(FamilyFacts family, List<Resident> residents, LocalDate day) {
        ReadinessOnDay said = family.readiness();
        boolean full = said.places() != null && Capacity.taken(residents, day) >= said.places();
        ReadinessOnDay readiness = full && said.ready() ? ReadinessOnDay.withoutTerm(false, said.places()) : said;
        return new FamilyOnDay(family.forms(), family.standing(), readiness, family.wishes(), family.home());
    }

    /**
     * What the family answers, and so which form the stay takes; refuses a family that the law does not allow, or that somebody has yet to agree to. Called with
     * the rows of child and family locked.
     */
    Suitability allowed(Child child, LocalDate born, FosterFamilyId familyId, StayTerms terms, LocalDate until, Consents consents) {
        FamilyFacts family = families.visibleOn(familyId, terms.since());
        List<Resident> there = residents.from(terms.since(), familyId);
        List<ApplicantFacts.Held> later = families.formsAfter(familyId, terms.since());
        Candidate candidate = candidate(child, born, kinships.of(child.person()), family, terms.since(), until, terms.basis());
        CareLaw law = laws.of(child.centre());
        Suitability answer = Matching.judge(onDay(family, there, terms.since()), there, candidate.leavingBy(FormsLimit.firstDay(later)), law);
        Set<Consent> given = Consent.in(consents);
        if (!answer.isAllowedWith(given)) {
            throw refusal(answer);
        }
        FormsLimit.checkLater(later, there, candidate, held -> forms.limit(held, given, law));
        return answer;
    }

    /** PLC-75: what the family answered when somebody chose it. */
    static Explanation known(Suitability answer) {
        Stream<Finding> reasons = answer instanceof Suitability.NeedsConsent asks ? asks.reasons().stream() : Stream.empty();
        Explanation found = Stream.concat(reasons, answer.remarks().stream())
                .map(Finding::what)
                .reduce((one, other) -> Explanation.of("placement.known.and", one, other))
                .orElse(Explanation.of("placement.known.clear"));
        return Explanation.of("placement.known", WhereToLive.Verdict.of(answer), found);
    }

    void refuseImpossibleHistory(CentreId centre, ChildId child) {
        CareFacts care = flushed(child);
        StayHistory.refuseProblems(care, laws.of(centre));
        guards.forEach(guard -> guard.refuseImpossible(care));
    }

    /**
     * PLC-97: a stay that is taken away leaves behind a history that can have happened, and nothing that happened in it. What is only odd without it the reason
     * answers for which it was taken away.
     */
    void refuseImpossibleRemainder(CentreId centre, ChildId child, String why) {
        CareFacts left = flushed(child);
        StayHistory.problems(left, laws.of(centre)).stream()
                .filter(problem -> problem.severity() == StayProblem.Severity.NEEDS_REASON)
                .forEach(problem -> stays.of(child).stream()
                        .filter(stay -> stay.id().value().equals(problem.stay()))
                        .forEach(stay -> stay.explain(problem.rule(), why)));
        refuseImpossibleHistory(centre, child);
    }

    private CareFacts flushed(ChildId child) {
        stays.flush();
        return allChildren.factsOf(child);
    }

    /** Stays as a page shows them: the family only where the caller sees it. */
    List<StayRow> rows(List<Stay> stays) {
        Map<FosterFamilyId, String> labels = families.visibleLabels(stays.stream().flatMap(stay -> stay.family().stream()).toList());
        return stays.stream()
                .map(stay -> stay.row(stay.family().map(labels::get).orElse(null), stay.family().filter(labels::containsKey).orElse(null)))
                .toList();
    }

    static BusinessRuleViolation refusal(Suitability answer) {
        return switch (answer) {
            case Suitability.Unsuitable(var form, var reasons, var remarks) -> refusal(reasons.getFirst());
            case Suitability.NeedsConsent(var form, var consents, var reasons, var remarks) -> {
                Finding first = reasons.getFirst();
                Explanation whose = Consent.asked(consents);
                yield new BusinessRuleViolation(first.rule(), "placement.violation.consentMissing", first.what(), first.article(), whose);
            }
            case Suitability.Suitable suitable -> throw new IllegalStateException("no refusal: " + suitable);
        };
    }

    private static BusinessRuleViolation refusal(Finding finding) {
        return new BusinessRuleViolation(finding.rule(), finding.what().key(), finding.what().args().toArray());
    }
}
