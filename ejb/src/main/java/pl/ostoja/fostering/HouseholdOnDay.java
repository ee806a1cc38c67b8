package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Who and what belongs to a household on a day, beside its carers and the children placed there.
 *
 * @param elsewhere children of the carers who live elsewhere
 * @param dwelling null if none is written down for the day
 * @param helpers all requests, the latest first
 * @param others how many members and pets are written down for other days only
 */
public record HouseholdOnDay(
        FosterFamilyId family,
        LocalDate day,
        List<MemberDetails> atHome,
        List<MemberDetails> elsewhere,
        List<PetDetails> pets,
        DwellingDetails dwelling,
        List<HelperDetails> helpers,
        int others)
        implements Serializable {
    public HouseholdOnDay {
        atHome = List.copyOf(atHome);
        elsewhere = List.copyOf(elsewhere);
        pets = List.copyOf(pets);
        helpers = List.copyOf(helpers);
    }
}
