package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.shared.Period;

/** Who lives with a family beside carers and placed children. An adult who comes owes papers, as the centre asks for them (FST-34). */
@Stateless
public class MemberService {
    @Inject
    FamilyFactBook facts;

    @Inject
    FosterFamilies families;

    @Inject
    CarerPersons persons;

    @Inject
    People people;

    @Inject
    Duties duties;

    @Allowed(Right.EDIT_FAMILIES)
    public FamilyFactId record(@Valid RecordMember command) {
        FamilyFactId id = facts.record(
                HouseholdMember.class, command.id(), command.family(),
                family -> new HouseholdMember(command.id(), family.centre(), family.id(), persons.of(command.person()), command.content()),
                (content, others, today) -> HouseholdRules.checkDays(content, today));
        HouseholdMember member = facts.found(HouseholdMember.class, id);
        refuseTwice(member);
        renewDuties(member);
        return id;
    }

    @Allowed(Right.EDIT_FAMILIES)
    public void correct(@Valid CorrectMember command) {
        HouseholdMember member = facts.correct(
                HouseholdMember.class, command.id(), command.version(), command.reason(), command.content(),
                (content, others, today) -> HouseholdRules.checkDays(content, today));
        refuseTwice(member);
        renewDuties(member);
    }

    /** Takes somebody away who was written down by mistake. */
    @Allowed(Right.EDIT_FAMILIES)
    public void remove(FamilyFactId id, long version, @NotBlank String reason) {
        renewDuties(facts.remove(HouseholdMember.class, id, version, reason));
    }

    @Allowed(Right.SEE_FAMILIES)
    public MemberDetails details(FamilyFactId id) {
        HouseholdMember member = facts.visible(HouseholdMember.class, id);
        PersonDetails person = people.details(member.person());
        return member.details(person.data().fullName(), person.data().born());
    }

    private void refuseTwice(HouseholdMember member) {
        List<MemberContent> same = facts.of(HouseholdMember.class, member.family()).stream()
                .filter(other -> other.person().equals(member.person()) && !other.id().equals(member.id()))
                .map(HouseholdMember::content)
                .toList();
        List<Period> caring = families.carers(List.of(member.family())).stream()
                .filter(carer -> carer.person().equals(member.person()))
                .map(Carer::period)
                .toList();
        HouseholdRules.refuseTwice(member.content(), same, caring);
    }

    private void renewDuties(HouseholdMember member) {
        facts.flush();
        duties.refresh(member.centre(), List.of(member.family().value()));
    }
}
