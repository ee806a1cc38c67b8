package pl.ostoja.web.fostering;

import java.time.LocalDate;
import pl.ostoja.fostering.FamilyDetails;
import pl.ostoja.fostering.HelperDetails;
import pl.ostoja.fostering.MemberDetails;
import pl.ostoja.fostering.MemberTie;
import pl.ostoja.placement.FamilyPlaces;

/**
 * One of the people of a household in a file, whatever brought them there.
 *
 * @param group key of the heading under which the page shows them
 * @param tie null for all but members
 * @param born null for helpers
 */
record HouseholdLine(String group, String name, MemberTie tie, LocalDate born, LocalDate since, LocalDate until) {
    static HouseholdLine of(FamilyDetails.CarerRow carer) {
        return new HouseholdLine("fostering.carers", carer.person().name(), null, carer.person().data().born(), carer.period().since(), carer.period().until());
    }

    static HouseholdLine of(FamilyPlaces.ResidentRow child) {
        return new HouseholdLine("fostering.household.placed", child.name(), null, child.born(), child.since(), child.until());
    }

    static HouseholdLine of(String group, MemberDetails member) {
        return new HouseholdLine(group, member.name(), member.content().tie(), member.born(), member.content().since(), member.content().until());
    }

    static HouseholdLine of(HelperDetails helper) {
        return new HouseholdLine("fostering.helpers", helper.content().helper(), null, null, helper.content().since(), helper.content().until());
    }
}
