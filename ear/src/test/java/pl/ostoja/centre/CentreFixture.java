package pl.ostoja.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;

/** Centres that have a name and nothing else. */
@ApplicationScoped
public class CentreFixture {
    @PersistenceContext
    EntityManager em;

    /** Asks for no right and yet goes through the guard: what is audited cannot be changed outside of a guarded call. */
    @Transactional
    @Allowed(Right.ANYONE)
    public void open(CentreId id, String name) {
        em.persist(new Centre(id, new TerytCode("1661"), name, "MOPR", Contact.NONE, null));
    }
}
