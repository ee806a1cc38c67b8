package pl.ostoja.fostering;

import java.util.Optional;
import java.util.Set;
import pl.ostoja.people.PersonId;

/**
 * What matters of a family to somebody who looks for a place, on one day.
 *
 * @param forms those held on the day; before the family held any, the first ones
 * @param carers who cares on the day
 * @param place town or village, which is not secret
 */
public record FamilyFacts(
        FosterFamilyId id,
        String fileNumber,
        String label,
        String place,
        FamilyForms forms,
        FamilyStanding standing,
        boolean ready,
        Optional<Integer> agreedMaximum,
        Set<PersonId> carers) {}
