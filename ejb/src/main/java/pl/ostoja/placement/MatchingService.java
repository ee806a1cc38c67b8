package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.Kin;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.People;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Answers "where could this child live?": every family the caller sees says suitable, needs consent or unsuitable, and why. */
@Stateless
public class MatchingService {
    /** The best answer first; among equals kin, siblings, free places, the alphabet. Where the child lives already is no news and comes last. */
    private static final Comparator<PlaceAnswer> BEST_FIRST = Comparator.comparing(PlaceAnswer::verdict)
            .thenComparing(PlaceAnswer::livesThere)
            .thenComparing(PlaceAnswer::kin, Comparator.reverseOrder())
            .thenComparing(PlaceAnswer::siblingsThere, Comparator.reverseOrder())
            .thenComparing(PlaceAnswer::free, Comparator.nullsLast(Comparator.reverseOrder()));

    @Inject
    Children children;

    @Inject
    Families families;

    @Inject
    Residents residents;

    @Inject
    StayChecks checks;

    @Inject
    People people;

    @Inject
    Kinships kinships;

    @Inject
    CareLaws laws;

    @Inject
    AuditTrail trail;

    @Allowed(Right.PLACE_CHILDREN)
    public Page<PlaceAnswer> whereCouldThisChildLive(@Valid WhereToLive question, PageRequest page) {
        Child child = children.require(question.child());
        trail.seen(child.centre().value(), ChildService.AUDIT_KIND, child.id().value(), "places");
        List<PlaceAnswer> answers = answers(child, question).stream()
                .filter(answer -> question.verdict() == null || answer.verdict() == question.verdict())
                .sorted(BEST_FIRST)
                .toList();
        List<PlaceAnswer> rows = answers.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(rows, answers.size(), page);
    }

    /** What one family answers, for the page on which the child is placed there. */
    @Allowed(Right.PLACE_CHILDREN)
    public PlaceAnswer mayLiveWith(@Valid WhereToLive question, FosterFamilyId family) {
        Child child = children.require(question.child());
        return answers(child, question, List.of(families.visibleOn(family, question.from()))).getFirst();
    }

    private List<PlaceAnswer> answers(Child child, WhereToLive question) {
        List<FamilyFacts> asked = families.visibleOn(question.from()).stream()
                .filter(family -> question.form() == null || family.forms().forms().contains(question.form()))
                .toList();
        return answers(child, question, asked);
    }

    private List<PlaceAnswer> answers(Child child, WhereToLive question, List<FamilyFacts> asked) {
        LocalDate born = people.details(child.person()).data().born();
        Kin kin = kinships.of(child.person());
        CareLaw law = laws.of(child.centre());
        Map<FosterFamilyId, List<Resident>> there =
                residents.from(question.from(), asked.stream().map(FamilyFacts::id).toList());
        return asked.stream()
                .map(family -> {
                    List<Resident> living = there.getOrDefault(family.id(), List.of());
                    Candidate candidate = checks.candidate(child, born, kin, family, question.from(), question.until(), question.basis());
                    Suitability answer = Matching.judge(StayChecks.onDay(family, living, question.from()), living, candidate, law);
                    return PlaceAnswer.of(family, answer, living, candidate, Capacity.limit(family.forms(), question.from(), law));
                })
                .toList();
    }
}
