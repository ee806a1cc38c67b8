package pl.ostoja.fostering;

import java.util.Set;
import pl.ostoja.people.PersonId;

/**
 * What matters of a family to somebody who looks for a place, on one day.
 *
 * @param forms those held on the day; before the family held any, the first ones
 * @param carers who cares on the day
 * @param home the town or village and its municipality, which are not secret
 * @param readiness whether it takes children on the day
 * @param wishes what the carers wish and their worker thinks on the day
 */
public record FamilyFacts(
        FosterFamilyId id,
        String fileNumber,
        String label,
        Locality home,
        FamilyForms forms,
        FamilyStanding standing,
        ReadinessOnDay readiness,
        Set<PersonId> carers,
        Wishes wishes) {}
