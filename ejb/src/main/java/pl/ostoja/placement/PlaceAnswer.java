package pl.ostoja.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.fostering.Distance;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Gazetteer;

/**
 * What one family answers to {@link WhereToLive}.
 *
 * @param taken places taken on the first day
 * @param limit places the law allows, null if it states no limit
 * @param kin whether a carer is an ascendant or a sibling of the child
 * @param siblingsThere brothers and sisters of the child who live there then
 * @param distance from where the child comes, or from the town that is asked for
 * @param toSchool from the school of the child
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
        Distance distance,
        Distance toSchool) {
    private static final Set<String> WISHES = Set.of("FST-36", "FST-37");

    static PlaceAnswer of(FamilyFacts family, Suitability answer, List<Resident> there, Candidate candidate, Optional<Capacity.Limit> limit, Gazetteer places) {
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
                Distance.between(candidate.near(), family.home(), places),
                Distance.between(candidate.school(), family.home(), places));
    }

    /** FST-36 and FST-37: how much of the child lies outside of what the family wishes, or its worker thinks it could take on. */
    public int outsideWishes() {
        return (int) remarks().stream().filter(remark -> WISHES.contains(remark.rule())).count();
    }

    /** FST-53. */
    public boolean papersLapsed() {
        return remarks().stream().anyMatch(remark -> remark.rule().equals(PapersRule.RULE));
    }

    /** PLC-73: of both ends together. */
    public int farAway() {
        return FarAway.of(distance) + FarAway.of(toSchool);
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
