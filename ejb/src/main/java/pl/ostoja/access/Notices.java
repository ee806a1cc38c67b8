package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Explanation;

/** Sends messages to accounts, within the running transaction. A message names no person of a case: it is read in lists and from behind. */
@ApplicationScoped
public class Notices {
    @PersistenceContext
    EntityManager em;

    @Inject
    AccountList people;

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

    /** Tells all heads of a centre something. */
    public void tellHeads(CentreId centre, Explanation content, String link) {
        people.colleagues(centre, EnumSet.of(Role.HEAD)).forEach(head -> tell(head.id(), content, link));
    }
}
