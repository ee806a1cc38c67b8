package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonData;

/** The household of a family: who lives there beside carers and placed children, children elsewhere, pets and the dwelling, on any day. */
@Stateless
public class HouseholdService {
    @Inject
    FamilyFactBook facts;

    @Inject
    People people;

    @Inject
    Duties duties;

    /** The household as it was on the day; in six statements. */
    @Allowed(Right.SEE_FAMILIES)
    public HouseholdOnDay on(FosterFamilyId family, LocalDate day) {
        facts.seen(family, "household");
        List<HouseholdMember> members = facts.of(HouseholdMember.class, family);
        List<Pet> pets = facts.of(Pet.class, family);
        List<Dwelling> dwellings = facts.of(Dwelling.class, family);
        Map<UUID, PersonData> known = people.data(members.stream().map(member -> member.person().value()));
        List<MemberDetails> there = held(members, day).map(member -> details(member, known)).toList();
        List<PetDetails> petsThere = held(pets, day).map(Pet::details).toList();
        return new HouseholdOnDay(
                family,
                day,
                there.stream().filter(member -> !member.content().elsewhere()).toList(),
                there.stream().filter(member -> member.content().elsewhere()).toList(),
                petsThere,
                held(dwellings, day).findFirst().map(Dwelling::details).orElse(null),
                facts.of(FamilyHelper.class, family).stream().map(FamilyHelper::details).toList(),
                members.size() + pets.size() - there.size() - petsThere.size());
    }

    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordPet command) {
        return facts.record(
                Pet.class, command.id(), command.family(), family -> new Pet(command.id(), family.centre(), family.id(), command.content()),
                (content, others, today) -> HouseholdRules.checkDays(content, today));
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectPet command) {
        facts.correct(
                Pet.class, command.id(), command.version(), command.reason(), command.content(), (content, others, today) -> HouseholdRules.checkDays(content, today));
    }

    /** Takes a pet away that was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void removePet(FamilyFactId id, long version, @NotBlank String reason) {
        facts.remove(Pet.class, id, version, reason);
    }

    @Allowed(Right.SEE_FAMILIES)
    public PetDetails pet(FamilyFactId id) {
        return facts.visible(Pet.class, id).details();
    }

    /** What is owed of a family that lives elsewhere follows at once (FST-49). */
    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordDwelling command) {
        FamilyFactId id = facts.record(
                Dwelling.class, command.id(), command.family(), family -> new Dwelling(command.id(), family.centre(), family.id(), command.content()),
                HouseholdService::check);
        renewDuties(facts.found(Dwelling.class, id));
        return id;
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectDwelling command) {
        renewDuties(facts.correct(Dwelling.class, command.id(), command.version(), command.reason(), command.content(), HouseholdService::check));
    }

    /** Takes a dwelling away that was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void removeDwelling(FamilyFactId id, long version, @NotBlank String reason) {
        renewDuties(facts.remove(Dwelling.class, id, version, reason));
    }

    @Allowed(Right.SEE_FAMILIES)
    public DwellingDetails dwelling(FamilyFactId id) {
        return facts.visible(Dwelling.class, id).details();
    }

    private static void check(DwellingContent content, List<DwellingContent> others, LocalDate today) {
        HouseholdRules.checkDays(content, today);
        HouseholdRules.refuseTwoDwellings(content, others);
        HouseholdRules.checkAllowed(content, today);
    }

    private void renewDuties(Dwelling dwelling) {
        facts.flush();
        duties.refresh(dwelling.centre(), List.of(dwelling.family().value()));
    }

    private static <F extends FamilyFact<?>> Stream<F> held(List<F> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.content().holdsOn(day));
    }

    private static MemberDetails details(HouseholdMember member, Map<UUID, PersonData> known) {
        PersonData person = known.get(member.person().value());
        return member.details(person.fullName(), person.born());
    }
}
