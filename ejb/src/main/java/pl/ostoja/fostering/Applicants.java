package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.FileNumbers;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * Families' files from the first call on, for the area that qualifies them: who applies becomes a foster family in the same record (ADR 45). Whoever
 * calls has asked for the right; visibility is asked here.
 */
@ApplicationScoped
public class Applicants {
    @Inject
    FosterFamilies families;

    @Inject
    CarerPersons persons;

    @Inject
    Housemates housemates;

    @Inject
    FileNumbers numbers;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** FST-2 holds for those who apply too. */
    public FosterFamilyId register(Household household, List<CarerEntry> carers, boolean spouses, LocalDate since) {
        LocalDate today = LocalDate.now(clock);
        FamilyHistory.refuseCarers(carers.size(), spouses);
        FamilyHistory.refuseStart(since, null, today);
        FosterFamily family = new FosterFamily(
                FosterFamilyId.next(), caller.centre(), "KZ " + numbers.next(caller.centre(), "CANDIDATE", today.getYear()), household, today);
        family.apply();
        families.add(family);
        for (CarerEntry carer : carers) {
            families.add(new Carer(family.centre(), family.id(), persons.of(carer), since));
        }
        families.flush();
        return family.id();
    }

    /** FST-15: once, from a day on that is not ahead; the file gets a number among the foster families. */
    public void qualify(FosterFamilyId id, FamilyForms forms, LocalDate since) {
        FosterFamily family = families.visibleFileLocked(id);
        LocalDate today = LocalDate.now(clock);
        if (!family.isCandidate()) {
            throw new BusinessRuleViolation("FST-15", "fostering.violation.familyAlready", family.fileNumber());
        }
        FamilyHistory.refuseStart(since, null, today);
        family.qualify("RZ " + numbers.next(family.centre(), "FAMILY", today.getYear()));
        families.add(new FormHeld(family.centre(), id, forms, since, Consents.NONE));
        families.add(new StandingHeld(family.centre(), id, FamilyStanding.ACTIVE, since, null));
        families.flush();
    }

    /** Refuses a file that the caller does not see. */
    public void require(FosterFamilyId id) {
        families.visibleFile(id);
    }

    /** The same, and whoever else changes the family's facts waits until this transaction ends. */
    public void requireLocked(FosterFamilyId id) {
        families.visibleFileLocked(id);
    }

    /** Every file of the centre, whoever may see it. */
    public Stream<UUID> all(CentreId centre) {
        return families.all(centre);
    }

    /** Makes whoever changes these files wait until this transaction ends. */
    public void hold(Collection<UUID> ids) {
        families.hold(ids);
    }

    /** What matters of those of these records that are families' files, whoever may see them; in six statements. */
    public Map<UUID, ApplicantFacts> facts(Collection<UUID> ids) {
        List<FosterFamily> found = families.files(ids);
        List<FosterFamilyId> known = found.stream().map(FosterFamily::id).toList();
        Map<FosterFamilyId, List<Carer>> carers = families.carers(known).stream().collect(Collectors.groupingBy(Carer::family));
        Map<FosterFamilyId, List<FormHeld>> forms = families.forms(known).stream().collect(Collectors.groupingBy(FormHeld::family));
        Map<FosterFamilyId, LocalDate> ended = families.standings(known).stream()
                .filter(held -> held.standing() == FamilyStanding.ENDED)
                .collect(Collectors.toMap(StandingHeld::family, held -> held.period().since(), (first, again) -> first));
        Map<FosterFamilyId, List<ApplicantFacts.Adult>> others = housemates.of(known);
        return found.stream()
                .map(family -> new ApplicantFacts(
                        family.id().value(),
                        family.registeredOn(),
                        ended.get(family.id()),
                        carers.getOrDefault(family.id(), List.of()).stream().map(carer -> new ApplicantFacts.Adult(carer.person(), carer.period())).toList(),
                        others.getOrDefault(family.id(), List.of()),
                        forms.getOrDefault(family.id(), List.of()).stream().map(held -> new ApplicantFacts.Held(held.forms(), held.period())).toList()))
                .collect(Collectors.toMap(ApplicantFacts::family, Function.identity()));
    }
}
