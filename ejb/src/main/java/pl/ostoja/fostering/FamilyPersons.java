package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.ostoja.access.RecordKind;
import pl.ostoja.people.JoinRules;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonJoin;
import pl.ostoja.people.PersonPlaces;
import pl.ostoja.shared.BusinessRuleViolation;

/** Carers, those who live with them, and those of whom complaints speak, of whom nobody is told (VIS-7). */
@ApplicationScoped
class FamilyPersons implements PersonPlaces {
    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(
                PersonColumn.of(Carer.class, "person", Carer::is).in(RecordKind.FAMILY, "family"),
                PersonColumn.of(HouseholdMember.class, "person", HouseholdMember::is)
                        .in(RecordKind.FAMILY, "family")
                        .once(HouseholdMember::isSame),
                PersonColumn.of(ExtraJob.class, "person", ExtraJob::is).in(RecordKind.FAMILY, "family"),
                PersonColumn.of(Complaint.class, "content.carer", (said, carer) -> said.correct(said.content().aboutCarer(carer))),
                PersonColumn.of(Complaint.class, "content.child", (said, child) -> said.correct(said.content().aboutChild(child))));
    }

    /** PPL-16: one person cares in a family once, and is not of its household besides; and is of age. */
    @Override
    public void refuse(PersonJoin join) {
        List<Carer> carers = all(Carer.class, join);
        JoinRules.refuseMinorWhoCares(join.data().born(), carers.stream().map(carer -> carer.period().since()).toList());
        for (Carer carer : carers) {
            if (carers.stream().anyMatch(other -> !other.person().equals(carer.person()) && other.caresBeside(carer.family(), carer.period()))) {
                throw new BusinessRuleViolation("PPL-16", "fostering.violation.joinCarers");
            }
        }
        if (all(HouseholdMember.class, join).stream().anyMatch(member -> carers.stream().anyMatch(carer -> carer.caresBeside(member.family(), member.days())))) {
            throw new BusinessRuleViolation("PPL-16", "fostering.violation.joinCarerAndMember");
        }
    }

    private <T> List<T> all(Class<T> type, PersonJoin join) {
        return em.createQuery("select e from " + type.getSimpleName() + " e where e.person.value in (:both)", type)
                .setParameter("both", join.both())
                .getResultList();
    }
}
