package pl.ostoja.placement;

import java.util.List;
import java.util.Optional;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * What one family answers to {@link WhereToLive}.
 *
 * @param taken places taken on the first day
 * @param limit places the law allows, null if it states no limit
 * @param kin whether a carer is an ascendant or a sibling of the child
 * @param siblingsThere brothers and sisters of the child who live there then
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
        int siblingsThere) {

    static PlaceAnswer of(FamilyFacts family, Suitability answer, List<Resident> there, Candidate candidate, Optional<Capacity.Limit> limit) {
        long siblings = there.stream()
                .filter(resident -> resident.livesHereOn(candidate.from()) && candidate.siblings().contains(resident.person()))
                .count();
        return new PlaceAnswer(
                family.id(),
                family.fileNumber(),
                family.label(),
                family.place(),
                family.forms(),
                answer,
                Capacity.taken(there, candidate.from()),
                limit.map(Capacity.Limit::places).orElse(null),
                candidate.kinOfCarers(),
                (int) siblings);
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
