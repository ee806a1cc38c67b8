package pl.ostoja.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Nearness;

/**
 * What one family answers to {@link WhereToLive}.
 *
 * @param taken places taken on the first day
 * @param limit places the law allows, null if it states no limit
 * @param kin whether a carer is an ascendant or a sibling of the child
 * @param siblingsThere brothers and sisters of the child who live there then
 * @param nearness how near the family lives to where the child comes from, or to the town that is asked for; null if it is not known
 * @param toSchool how near it lives to the school of the child; null if one of the two is not known
 * @param livesThere whether the child itself lives there then, so that only the ground of its stay would change
 */
public record PlaceAnswer(
        FosterFamilyId family,
        String fileNumber,
        String label,
        String place,
        FamilyForms forms,
        Suitability answer,
        int taken,
        Integer limit,
        boolean kin,
        int siblingsThere,
        boolean livesThere,
        Nearness nearness,
        Nearness toSchool) {
    private static final Set<String> WISHES = Set.of("FST-36", "FST-37");

    static PlaceAnswer of(FamilyFacts family, Suitability answer, List<Resident> there, Candidate candidate, Optional<Capacity.Limit> limit) {
        List<UUID> present = there.stream().filter(resident -> resident.livesHereOn(candidate.from())).map(Resident::person).toList();
        return new PlaceAnswer(
                family.id(),
                family.fileNumber(),
                family.label(),
                family.home().town(),
                family.forms(),
                answer,
                Capacity.taken(there, candidate.from()),
                limit.map(Capacity.Limit::places).orElse(null),
                candidate.kinOfCarers(),
                (int) present.stream().filter(candidate.siblings()::contains).count(),
                present.contains(candidate.person()),
                Nearness.between(candidate.near(), family.home()),
                Nearness.between(candidate.school(), family.home()));
    }

    /** FST-36 and FST-37: how much of the child lies outside of what the family wishes, or its worker thinks it could take on. */
    public int outsideWishes() {
        return (int) remarks().stream().filter(remark -> WISHES.contains(remark.rule())).count();
    }

    /** FST-53. */
    public boolean papersLapsed() {
        return remarks().stream().anyMatch(remark -> remark.rule().equals(PapersRule.RULE));
    }

    /** PLC-73: the grades of both distances together; one that is not known counts as the farthest. */
    public int distance() {
        return grade(nearness) + grade(toSchool);
    }

    private static int grade(Nearness near) {
        return near == null ? Nearness.values().length : near.ordinal();
    }

    public WhereToLive.Verdict verdict() {
        return WhereToLive.Verdict.of(answer);
    }

    public CareForm form() {
        return answer.form();
    }

    /** What stands in the way or needs consent; empty if nothing does. */
    public List<Finding> reasons() {
        return switch (answer) {
            case Suitability.Suitable yes -> List.of();
            case Suitability.NeedsConsent asks -> asks.reasons();
            case Suitability.Unsuitable no -> no.reasons();
        };
    }

    public List<Finding> remarks() {
        return answer.remarks();
    }

    /** Places still free; null if the law states no limit. */
    public Integer free() {
        return limit == null ? null : Math.max(0, limit - taken);
    }
}
