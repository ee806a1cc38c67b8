package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The accounts of the installation. */
@ApplicationScoped
class Accounts {
    @PersistenceContext
    EntityManager em;

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> withLogin(String login) {
        return em.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normal(login))
                .getResultStream()
                .findFirst();
    }

    boolean areNone() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }
}
