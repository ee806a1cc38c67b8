package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import pl.ostoja.shared.Explanation;

/** Sends messages to accounts, within the running transaction. A message names no person of a case: it is read in lists and from behind. */
@ApplicationScoped
public class Notices {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Tells an account something.
     *
     * @param link an address of the application, beginning with a slash
     */
    public void tell(AccountId account, Explanation content, String link) {
        em.persist(new Notice(account, content, link, clock.instant()));
    }
}
