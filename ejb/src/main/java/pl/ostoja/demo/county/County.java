package pl.ostoja.demo.county;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pl.ostoja.assistance.CaseDuties;
import pl.ostoja.assistance.CaseFacts;
import pl.ostoja.assistance.VisitDuties;
import pl.ostoja.court.CourtDuties;
import pl.ostoja.court.FamilyCourtDuties;
import pl.ostoja.duty.Duty;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.plan.FamilyPlanDuties;
import pl.ostoja.plan.PlannedFamily;

/**
 * The facts of one county. In every list, what is referred to stands in a list before, or before in the same list.
 *
 * @param candidates those who want to become foster families
 * @param qualified how they, and the families, qualified
 * @param familyWork what was planned with those families, and how they were assessed
 * @param helping families that support others
 * @param guarded families with an assistant in which there was violence
 * @param assisted families with which assistants work, worked or are to work
 * @param appointed who coordinates which family, and how that came to be
 * @param coordinated how families were coordinated that ever were, and what was reported on it
 * @param complained what was said of families, which few see
 * @param numbers the last number of a file, by series and year
 */
public record County(
        CountyOrder order, Settings settings, List<Human> people, List<Tie> ties, List<FamilyFile> families, List<CandidateFile> candidates,
        List<Qualified> qualified, List<ChildFile> children, List<AssistedFamily> assisted, List<FamilyWork> familyWork,
        List<HelpingFamily> helping, List<GuardedFamily> guarded, Office office,
        List<Appointed> appointed, List<Coordinated> coordinated, List<Complained> complained, Map<Series, Integer> numbers) {
    public County {
        people = List.copyOf(people);
        ties = List.copyOf(ties);
        families = List.copyOf(families);
        candidates = List.copyOf(candidates);
        qualified = List.copyOf(qualified);
        children = List.copyOf(children);
        assisted = List.copyOf(assisted);
        familyWork = List.copyOf(familyWork);
        appointed = List.copyOf(appointed);
        coordinated = List.copyOf(coordinated);
        complained = List.copyOf(complained);
        helping = List.copyOf(helping);
        guarded = List.copyOf(guarded);
        numbers = Map.copyOf(numbers);
    }

    /** What is and was owed about a child, also because of what was found of the families with which it lives or lived. */
    public List<Duty> duties(ChildFile child, CareLaw law) {
        List<Duty> duties = child.duties(law);
        CourtDuties.ofFailures(child.care(), Failing.found(complained), child.court().sent(), law, duties::add);
        return duties;
    }

    /** What is and was owed about a family with an assistant, as the areas derive it from the same facts. */
    public List<Duty> duties(AssistedFamily family, CareLaw law) {
        List<Duty> duties = new ArrayList<>();
        CaseFacts facts = family.facts(children);
        CaseDuties.derive(family.id(), family.content().kind(), family.contents(), settings.answers(), duties::add);
        VisitDuties.derive(facts, family.visited(), settings.answers(), order.today(), duties::add);
        FamilyPlanDuties.derive(planned(family, facts), law, duties::add);
        guarded.stream().filter(one -> one.family().equals(family.id())).forEach(one -> duties.addAll(one.duties(law)));
        FamilyCourtDuties.derive(family.courtFacts(), law, duties::add);
        return duties;
    }

    private PlannedFamily planned(AssistedFamily family, CaseFacts facts) {
        return familyWork.stream()
                .filter(work -> work.family().equals(family.id()))
                .findFirst()
                .map(work -> work.planned(facts))
                .orElseGet(() -> new PlannedFamily(facts, List.of(), List.of()));
    }

    /** What files are counted by. */
    public record Series(String name, int year) {}
}
