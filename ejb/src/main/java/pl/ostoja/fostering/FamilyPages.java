package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.access.Workers;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;

/** Puts together what a family's page shows, in a fixed number of statements. */
@ApplicationScoped
class FamilyPages {
    @Inject
    FosterFamilies families;

    @Inject
    People people;

    @Inject
    Workers workers;

    @Inject
    CurrentCaller caller;

    FamilyDetails of(FosterFamily family, LocalDate today) {
        boolean mayKnowAddresses = caller.get().may(Right.SEE_ADDRESSES);
        List<FosterFamilyId> one = List.of(family.id());
        List<Carer> carers = families.carers(one);
        Map<PersonId, PersonDetails> known = people.details(carers.stream().map(Carer::person).toList());
        Optional<Colleague> coordinator = workers.holder(Role.COORDINATOR, List.of(family.id().value()), today);
        Household household = family.household();
        return new FamilyDetails(
                family.id(),
                family.fileNumber(),
                household.addressProtected() && !mayKnowAddresses ? household.withoutAddress() : household,
                family.isRestricted(),
                family.isCandidate(),
                carers.stream().map(carer -> carerRow(carer, shown(known.get(carer.person()), mayKnowAddresses))).toList(),
                families.forms(one).stream().map(FormHeld::row).toList(),
                families.standings(one).stream().map(held -> new FamilyDetails.StandingRow(held.standing(), held.reason(), held.period())).toList(),
                families.contracts(one).stream().map(Contract::details).toList(),
                coordinator.map(Colleague::id).orElse(null),
                coordinator.map(Colleague::name).orElse(null),
                family.version());
    }

    private static FamilyDetails.CarerRow carerRow(Carer carer, PersonDetails person) {
        return new FamilyDetails.CarerRow(person, carer.period(), carer.leftWhy());
    }

    private static PersonDetails shown(PersonDetails person, boolean mayKnowAddresses) {
        return mayKnowAddresses ? person : person.withoutProtectedAddresses();
    }
}
