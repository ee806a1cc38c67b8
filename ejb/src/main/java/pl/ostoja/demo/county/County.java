package pl.ostoja.demo.county;

import java.util.List;
import java.util.Map;

/**
 * The facts of one county. In every list, what is referred to stands in a list before, or before in the same list.
 *
 * @param candidates those who want to become foster families
 * @param qualified how they, and the families, qualified
 * @param familyWork what was planned with those families, and how they were assessed
 * @param assisted families with which assistants work, worked or are to work
 * @param numbers the last number of a file, by series and year
 */
public record County(
        CountyOrder order, Settings settings, List<Human> people, List<Tie> ties, List<FamilyFile> families, List<CandidateFile> candidates,
        List<Qualified> qualified, List<ChildFile> children, List<AssistedFamily> assisted, List<FamilyWork> familyWork, Office office, Map<Series, Integer> numbers) {
    public County {
        people = List.copyOf(people);
        ties = List.copyOf(ties);
        families = List.copyOf(families);
        candidates = List.copyOf(candidates);
        qualified = List.copyOf(qualified);
        children = List.copyOf(children);
        assisted = List.copyOf(assisted);
        familyWork = List.copyOf(familyWork);
        numbers = Map.copyOf(numbers);
    }

    /** What files are counted by. */
    public record Series(String name, int year) {}
}
