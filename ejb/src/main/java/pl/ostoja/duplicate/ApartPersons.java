package pl.ostoja.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.ostoja.people.PersonColumn;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonJoin;
import pl.ostoja.people.PersonPlaces;
import pl.ostoja.shared.BusinessRuleViolation;

/** Those who were told apart. */
@ApplicationScoped
class ApartPersons implements PersonPlaces {
    private static final String DECISIONS =
            "select a from PersonsApart a where a.one.value in (:persons) or a.other.value in (:persons) order by a.id.value";

    @PersistenceContext
    EntityManager em;

    @Override
    public List<PersonColumn<?>> columns() {
        return List.of(
                PersonColumn.of(PersonsApart.class, "one", PersonsApart::one),
                PersonColumn.of(PersonsApart.class, "other", PersonsApart::other));
    }

    /** PPL-15: somebody has decided that they are two. */
    @Override
    public void refuse(PersonJoin join) {
        if (decisions(join).stream().anyMatch(apart -> join.both().contains(apart.one().value()) && join.both().contains(apart.other().value()))) {
            throw new BusinessRuleViolation("PPL-15", "duplicate.violation.toldApart");
        }
    }

    /** The same third person was told apart from both: once is enough. */
    @Override
    public void moved(PersonJoin join) {
        Set<PersonId> thirds = new HashSet<>();
        decisions(join).stream()
                .filter(apart -> !thirds.add(apart.from(join.kept())))
                .forEach(apart -> apart.remove(join.why().on(), join.why().reason()));
    }

    private List<PersonsApart> decisions(PersonJoin join) {
        return em.createQuery(DECISIONS, PersonsApart.class).setParameter("persons", join.both()).getResultList();
    }
}
