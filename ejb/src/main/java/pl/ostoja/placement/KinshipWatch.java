package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.ostoja.access.Notices;
import pl.ostoja.fostering.CarerLeft;
import pl.ostoja.people.Kinships;
import pl.ostoja.shared.Explanation;

/**
 * PLC-69: a stay with kin rests on a carer who is an ascendant or sibling of the child (UWR art. 41(2)). When the last such carer dies or leaves, the
 * child may not be taken away by a program: the heads are told, because the form of the stay and perhaps the order of the court have to change.
 */
@ApplicationScoped
class KinshipWatch {
    @PersistenceContext
    EntityManager em;

    @Inject
    Kinships kinships;

    @Inject
    Notices notices;

    void tell(@Observes CarerLeft left) {
        long strangers = childrenWithKin(left).stream()
                .map(child -> kinships.of(child.person()).possibleKinshipCarers())
                .filter(kin -> left.remaining().stream().noneMatch(kin::contains))
                .count();
        if (strangers > 0) {
            notices.tellHeads(left.centre(), Explanation.of("placement.notice.kinshipLost", strangers), "/fostering/details?family=" + left.family());
        }
    }

    private List<Child> childrenWithKin(CarerLeft left) {
        return em.createQuery(
                        """
                        select c from Stay s join Child c on c.id = s.child where s.family = :family and s.form = KINSHIP_FAMILY
                        and (s.until is null or s.until > :on)""",
                        Child.class)
                .setParameter("family", left.family())
                .setParameter("on", left.lastDay())
                .getResultList();
    }
}
