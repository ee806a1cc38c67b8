package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Locality;
import pl.ostoja.people.Kinships;
import pl.ostoja.people.People;
import pl.ostoja.people.Relatives;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Answers "where could this child live?": every family the caller sees says suitable, needs consent or unsuitable, and why. */
@Stateless
public class MatchingService {
    /**
     * The best answer first; among equals kin, siblings, papers that are good (FST-53), fewest wishes against it, the nearest to home and school (PLC-73), free places, the alphabet. Where the
     * child lives already is no news and comes last.
     */
    private static final Comparator<PlaceAnswer> BEST_FIRST = Comparator.comparing(PlaceAnswer::verdict)
            .thenComparing(PlaceAnswer::livesThere)
            .thenComparing(PlaceAnswer::kin, Comparator.reverseOrder())
            .thenComparing(PlaceAnswer::siblingsThere, Comparator.reverseOrder())
            .thenComparing(PlaceAnswer::papersLapsed)
            .thenComparing(PlaceAnswer::outsideWishes)
            .thenComparing(PlaceAnswer::farAway)
            .thenComparing(PlaceAnswer::free, Comparator.nullsLast(Comparator.reverseOrder()));

    /** The same for brothers and sisters. */
    private static final Comparator<GroupAnswer> TOGETHER_BEST_FIRST = Comparator.comparing(GroupAnswer::verdict)
            .thenComparing(GroupAnswer::livesThere)
            .thenComparing(GroupAnswer::kin, Comparator.reverseOrder())
            .thenComparing(GroupAnswer::siblingsThere, Comparator.reverseOrder())
            .thenComparing(GroupAnswer::papersLapsed)
            .thenComparing(GroupAnswer::outsideWishes)
            .thenComparing(GroupAnswer::farAway)
            .thenComparing((GroupAnswer answer) -> answer.first().free(), Comparator.nullsLast(Comparator.reverseOrder()));

    @Inject
    Children children;

    @Inject
    Families families;

    @Inject
    FamilyAnswers answers;

    @Inject
    Kinships kinships;

    @Inject
    People people;

    @Inject
    SchoolTowns schools;

    @Inject
    Towns towns;

    @Inject
    ChildPages pages;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.PLACE_CHILDREN)
    public AboutChild<Page<PlaceAnswer>> whereCouldThisChildLive(@Valid WhereToLive question, PageRequest page) {
        List<FamilyFacts> asked = families.visibleOn(question.from()).stream()
                .filter(family -> question.form() == null || family.forms().forms().contains(question.form()))
                .toList();
        return ask(question, asked, answers -> best(answers, question, page));
    }

    /** What one family answers, for the page on which the child is placed there. */
    @Allowed(Right.PLACE_CHILDREN)
    public AboutChild<PlaceAnswer> mayLiveWith(@Valid WhereToLive question, FosterFamilyId family) {
        return ask(question, List.of(families.visibleOn(family, question.from())), List::getFirst);
    }

    /** What every family answers for brothers and sisters who come together, the best first; among equals those who live near the town that is asked for. */
    @Allowed(Right.PLACE_CHILDREN)
    public List<GroupAnswer> whereCouldTheyLive(List<ChildId> together, LocalDate from, LegalBasis basis, String town) {
        List<FamilyFacts> all = families.visibleOn(from);
        Map<UUID, String> ofSchools = schools.on(together.stream().map(ChildId::value).toList(), from);
        List<FamilyAnswers.Asked> asked = together.stream()
                .map(children::require)
                .map(child -> asked(child, towns.near(child, town, all), towns.named(ofSchools.get(child.id().value()), child, all)))
                .toList();
        asked.forEach(one -> trail.seen(one.child().centre().value(), ChildService.AUDIT_KIND, one.child().id().value(), "places"));
        return answers.of(asked, from, null, basis, all).stream().sorted(TOGETHER_BEST_FIRST).toList();
    }

    private FamilyAnswers.Asked asked(Child child, Locality near, Locality school) {
        return new FamilyAnswers.Asked(child, people.details(child.person()).data(), kinships.of(child.person()), near, school);
    }

    private <T> AboutChild<T> ask(WhereToLive question, List<FamilyFacts> asked, Function<List<PlaceAnswer>, T> wanted) {
        Child child = children.require(question.child());
        trail.seen(child.centre().value(), ChildService.AUDIT_KIND, child.id().value(), "places");
        Relatives relatives = kinships.relativesOf(child.person());
        ChildDetails details = pages.of(child, relatives, LocalDate.now(clock));
        return new AboutChild<>(details, wanted.apply(answers(child, relatives, question, asked)));
    }

    private static Page<PlaceAnswer> best(List<PlaceAnswer> all, WhereToLive question, PageRequest page) {
        List<PlaceAnswer> answers = all.stream()
                .filter(answer -> question.verdict() == null || answer.verdict() == question.verdict())
                .sorted(BEST_FIRST)
                .toList();
        List<PlaceAnswer> rows = answers.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(rows, answers.size(), page);
    }

    private List<PlaceAnswer> answers(Child child, Relatives relatives, WhereToLive question, List<FamilyFacts> families) {
        Locality school = towns.named(schools.on(List.of(child.id().value()), question.from()).get(child.id().value()), child, families);
        FamilyAnswers.Asked alone = new FamilyAnswers.Asked(child, relatives.person().data(), relatives.kin(), towns.near(child, null, families), school);
        return answers.of(List.of(alone), question.from(), question.until(), question.basis(), families).stream().map(GroupAnswer::first).toList();
    }
}
