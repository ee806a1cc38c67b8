package pl.ostoja.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.fostering.FamilyFacts;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.PolishText;

/**
 * What one family answers to {@link WhereToLive}.
 *
 * @param taken places taken on the first day
 * @param limit places the law allows, null if it states no limit
 * @param kin whether a carer is an ascendant or a sibling of the child
 * @param siblingsThere brothers and sisters of the child who live there then
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
        boolean livesThere) {

    static PlaceAnswer of(FamilyFacts family, Suitability answer, List<Resident> there, Candidate candidate, Optional<Capacity.Limit> limit) {
        List<UUID> present = there.stream().filter(resident -> resident.livesHereOn(candidate.from())).map(Resident::person).toList();
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
                (int) present.stream().filter(candidate.siblings()::contains).count(),
                present.contains(candidate.person()));
    }

    /** Whether the family lives in the town that is asked for; nobody lives in none. */
    public boolean livesIn(String town) {
        return town != null && place != null && PolishText.searchForm(town).equals(PolishText.searchForm(place));
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
