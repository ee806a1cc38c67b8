package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import pl.ostoja.shared.BusinessRuleViolation;

/** What people choose for themselves. */
@Stateless
public class OwnAccountService {
    private static final Set<String> LANGUAGES = Set.of("pl", "en");

    @PersistenceContext
    EntityManager em;

    @Inject
    Accounts accounts;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /** The short name of the own centre, as its people say it; empty for who stands above the centres. */
    @Allowed(Right.SIGNED_IN)
    public Optional<String> centreName() {
        return current.get().centre() == null
                ? Optional.empty()
                : em.createQuery("select c.shortName from Centre c where c.id = :centre", String.class)
                        .setParameter("centre", current.get().centre())
                        .getResultStream()
                        .findFirst();
    }

    /** The teams that the caller belongs to today. */
    @Allowed(Right.SIGNED_IN)
    public Set<TeamId> teams() {
        return Set.copyOf(em.createQuery(
                        """
                        select m.team from TeamMembership m where m.account = :account
                        and m.period.since <= :day and (m.period.until is null or m.period.until >= :day)""",
                        TeamId.class)
                .setParameter("account", current.account())
                .setParameter("day", LocalDate.now(clock))
                .getResultList());
    }

    /** The language in which the account is spoken to, on every device. */
    @Allowed({Right.SIGNED_IN, Right.CHOOSE_PASSWORD})
    public void speak(String language) {
        if (!LANGUAGES.contains(language)) {
            throw new BusinessRuleViolation("ACC-2", "access.violation.language");
        }
        accounts.find(current.account()).orElseThrow().speak(language);
    }
}
