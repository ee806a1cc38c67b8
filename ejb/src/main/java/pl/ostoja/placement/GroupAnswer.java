package pl.ostoja.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.fostering.Distance;

/**
 * What one family answers for brothers and sisters who come together.
 *
 * @param each one answer a child, each counted with those before it
 */
public record GroupAnswer(List<PlaceAnswer> each) {
    public GroupAnswer {
        each = List.copyOf(each);
    }

    /** The family stands in every answer. */
    public PlaceAnswer first() {
        return each.getFirst();
    }

    /** All may come only if each may. */
    public WhereToLive.Verdict verdict() {
        return hardest().verdict();
    }

    private PlaceAnswer hardest() {
        return each.stream().max(Comparator.comparing(PlaceAnswer::verdict)).orElseThrow();
    }

    /** The first answer that these consents do not allow; if they allow all, any. */
    Suitability hardestWithout(Set<Consent> given) {
        return each.stream().map(PlaceAnswer::answer).filter(answer -> !answer.isAllowedWith(given)).findFirst().orElse(first().answer());
    }

    /** What stands in the way of any of them, said once. */
    public List<Finding> reasons() {
        return distinct(each.stream().flatMap(answer -> answer.reasons().stream()));
    }

    public List<Finding> remarks() {
        return distinct(each.stream().flatMap(answer -> answer.remarks().stream()));
    }

    /** How many brothers and sisters who do not come along live there. */
    public int siblingsThere() {
        return each.stream().mapToInt(PlaceAnswer::siblingsThere).max().orElse(0);
    }

    /** The most that lies outside of what the family wishes, of any of them. */
    public int outsideWishes() {
        return each.stream().mapToInt(PlaceAnswer::outsideWishes).max().orElse(0);
    }

    /** FST-53. */
    public boolean papersLapsed() {
        return first().papersLapsed();
    }

    /** PLC-73: of all of them together. */
    public int farAway() {
        return each.stream().mapToInt(PlaceAnswer::farAway).sum();
    }

    /** From the school that is the farthest; unknown if none is known. */
    public Distance toSchool() {
        return each.stream().map(PlaceAnswer::toSchool).filter(Distance::isKnown).max(Comparator.comparing(FarAway::of)).orElse(Distance.UNKNOWN);
    }

    public boolean kin() {
        return each.stream().allMatch(PlaceAnswer::kin);
    }

    public boolean livesThere() {
        return each.stream().allMatch(PlaceAnswer::livesThere);
    }

    private static List<Finding> distinct(Stream<Finding> findings) {
        return findings.distinct().toList();
    }
}
