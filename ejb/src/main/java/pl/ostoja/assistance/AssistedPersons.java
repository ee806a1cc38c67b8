package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonJoin;
import pl.ostoja.people.PersonPlaces;
import pl.ostoja.shared.BusinessRuleViolation;

/** Those who belong to families with an assistant. */
@ApplicationScoped
class AssistedPersons implements PersonPlaces {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseMembers members;

    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(PersonColumn.of(CaseMember.class, "person", CaseMember::is)
                .in(RecordKind.ASSISTANCE, "assistance")
                .once(CaseMember::isBeside));
    }

    /** PPL-16: nobody is a parent and a child of the same family. */
    @Override
    public void refuse(PersonJoin join) {
        List<CaseMember> all = of(join.both());
        if (all.stream().anyMatch(one -> all.stream().anyMatch(other -> one.role() != other.role() && one.isBeside(other)))) {
            throw new BusinessRuleViolation("PPL-16", "assistance.violation.joinRoles");
        }
    }

    /** Who works with the family sees the file of the child that the person turned out to be (UWR art. 10(4)). */
    @Override
    public void moved(PersonJoin join) {
        members.linkChildren(of(List.of(join.kept().value())));
    }

    /** Whoever was joined to another entry was no child with a file (PPL-16). */
    @Override
    public void takenBack(PersonId again) {
        of(List.of(again.value())).forEach(members::unlink);
    }

    private List<CaseMember> of(List<UUID> persons) {
        return em.createQuery("select m from CaseMember m where m.person.value in (:persons)", CaseMember.class)
                .setParameter("persons", persons)
                .getResultList();
    }
}
