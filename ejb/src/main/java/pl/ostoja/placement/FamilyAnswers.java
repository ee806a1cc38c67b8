package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.KnownPlaces;
import pl.ostoja.fostering.Locality;
import pl.ostoja.people.Kin;
import pl.ostoja.people.PersonData;
import pl.ostoja.qualification.LapsedPapers;

/** Puts the questions of {@link Matching} to families, for one child or for brothers and sisters who come together. */
@ApplicationScoped
class FamilyAnswers {
    @Inject
    Residents residents;

    @Inject
    StayChecks checks;

    @Inject
    CareLaws laws;

    @Inject
    LapsedPapers papers;

    @Inject
    KnownPlaces places;

    /**
     * A child for whom a place is looked for.
     *
     * @param near where the child comes from, or where it would be best
     * @param school where the child goes to school
     */
    record Asked(Child child, PersonData who, Kin kin, Locality near, Locality school) {}

    /** In the order of the families. */
    List<GroupAnswer> of(List<Asked> together, LocalDate from, LocalDate until, LegalBasis basis, List<FamilyFacts> families) {
        CareLaw law = laws.of(together.getFirst().child().centre());
        Map<FosterFamilyId, List<Resident>> there = residents.from(
                from,
                families.stream().map(FamilyFacts::id).toList(),
                together.stream().map(asked -> asked.child().person().value()).collect(Collectors.toSet()));
        Map<UUID, LocalDate> lapsed = papers.on(from, families.stream().map(family -> family.id().value()).toList());
        return families.stream()
                .map(family -> {
                    List<Candidate> candidates = together.stream()
                            .map(asked -> checks.candidate(asked.child(), asked.who().born(), asked.kin(), family, from, until, basis)
                                    .coming(asked.who().sex(), asked.near(), asked.school()))
                            .toList();
                    return answer(family, there.getOrDefault(family.id(), List.of()), candidates, lapsed.get(family.id().value()), law);
                })
                .toList();
    }

    private GroupAnswer answer(FamilyFacts family, List<Resident> living, List<Candidate> together, LocalDate papersUntil, CareLaw law) {
        LocalDate from = together.getFirst().from();
        List<Suitability> answers = Matching.judgeTogether(StayChecks.onDay(family, living, from), living, together, law);
        List<PlaceAnswer> each = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Suitability answer = PapersRule.said(answers.get(i), papersUntil);
            each.add(PlaceAnswer.of(family, answer, living, together.get(i), Capacity.limit(family.forms(), from, law), places.gazetteer()));
        }
        return new GroupAnswer(each);
    }
}
