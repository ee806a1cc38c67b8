package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonData;

/** Adults of households who neither care nor want to. */
@ApplicationScoped
class Housemates {
    @Inject
    FamilyFactBook facts;

    @Inject
    People people;

    @Inject
    CurrentLaw law;

    @Inject
    Clock clock;

    /** By family, from full age or the day on which they came, whoever may see them; in one statement, or two if there are any. */
    Map<FosterFamilyId, List<ApplicantFacts.Adult>> of(Collection<FosterFamilyId> families) {
        List<HouseholdMember> members = facts.of(HouseholdMember.class, families).stream().filter(member -> !member.content().elsewhere()).toList();
        Map<UUID, PersonData> known = people.data(members.stream().map(member -> member.person().value()));
        Map<FosterFamilyId, List<ApplicantFacts.Adult>> adults = new HashMap<>();
        int fullAge = law.on(LocalDate.now(clock)).whole(LegalNumber.AGE_OF_MAJORITY_Y);
        for (HouseholdMember member : members) {
            LocalDate born = known.get(member.person().value()).born();
            HouseholdRules.adultFrom(member.content(), born, fullAge)
                    .map(period -> new ApplicantFacts.Adult(member.person(), period))
                    .ifPresent(adult -> adults.computeIfAbsent(member.family(), family -> new ArrayList<>()).add(adult));
        }
        return adults;
    }
}
