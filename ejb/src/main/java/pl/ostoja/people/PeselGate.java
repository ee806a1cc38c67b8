package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import pl.ostoja.centre.CentreId;

/** Through it go one by one those who enter a PESEL in a centre, so that the second sees whom the first has registered (PPL-3). */
@ApplicationScoped
class PeselGate {
    @PersistenceContext
    EntityManager em;

    /** Waits until whoever went before has ended the transaction. */
    void pass(CentreId centre) {
        em.createNativeQuery("insert into people_pesel_gate (centre_id) values (:centre) on conflict do nothing")
                .setParameter("centre", centre.value())
                .executeUpdate();
        em.createNativeQuery("select centre_id from people_pesel_gate where centre_id = :centre for update")
                .setParameter("centre", centre.value())
                .getSingleResult();
    }
}
