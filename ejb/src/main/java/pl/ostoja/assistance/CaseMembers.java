package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.RecordLinks;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.ChildPlaced;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** Who belongs to a family, and that who works with the family sees the files of its children in care (UWR art. 10(4)). */
@ApplicationScoped
class CaseMembers {
    @Inject
    AssistanceCases cases;

    @Inject
    People people;

    @Inject
    AllChildren allChildren;

    @Inject
    RecordLinks links;

    /** AST-8: nobody belongs to a family twice at once. */
    void add(CentreId centre, AssistanceCaseId id, CaseMemberId member, MemberEntry entry, LocalDate since) {
        PersonId person = personOf(entry);
        refuseTwice(id, member, person, Period.from(since));
        CaseMember made = new CaseMember(member, centre, id, person, entry.role(), since);
        cases.add(made);
        UUID child = allChildren.of(centre, List.of(person.value())).get(person.value());
        if (child != null) {
            link(made, child);
        }
    }

    private void refuseTwice(AssistanceCaseId id, CaseMemberId member, PersonId person, Period belongs) {
        boolean already = cases.members(id).stream()
                .anyMatch(other -> !other.id().equals(member) && other.person().equals(person) && other.period().overlaps(belongs));
        if (already) {
            throw new BusinessRuleViolation("AST-8", "assistance.violation.belongsAlready");
        }
    }

    /** The last day in the family. */
    void leave(CaseMember member, LocalDate lastDay) {
        refuseTwice(member.assistance(), member.id(), member.person(), member.period().endedOn(lastDay));
        member.leave(lastDay);
        UUID child = allChildren.of(member.centre(), List.of(member.person().value())).get(member.person().value());
        if (child != null) {
            link(member, child);
        }
    }

    void unlink(CaseMember member) {
        links.remove(member.id().value());
    }

    /** A child of the family has come into care. */
    void follow(@Observes ChildPlaced placed) {
        cases.membersWho(placed.child()).forEach(member -> link(member, placed.child().value()));
    }

    /** Those who are children in care, as is known now. */
    void linkChildren(List<CaseMember> members) {
        for (CaseMember member : members) {
            UUID child = allChildren.of(member.centre(), List.of(member.person().value())).get(member.person().value());
            if (child != null) {
                link(member, child);
            }
        }
    }

    private void link(CaseMember member, UUID child) {
        LocalDate until = member.period().until();
        links.put(
                member.centre(), member.id().value(), child, member.assistance().value(), member.period().since(), until == null ? null : until.plusDays(1));
    }

    private PersonId personOf(MemberEntry entry) {
        if (entry.known() != null) {
            people.requireSeen(entry.known());
            return entry.known();
        }
        if (entry.data() == null) {
            throw new BusinessRuleViolation("PPL-2", "people.violation.personMissing");
        }
        return people.register(entry.data());
    }
}
