package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** Whether somebody may do a work from a day on, whatever was true on the day on which they were given the role. */
@ApplicationScoped
public class Fitness {
    @PersistenceContext
    EntityManager em;

    /** ACC-1: the authorisation and the undertaking hold on the day. ACC-7, ACC-8: no role of the day stands against the work. */
    public void require(AccountId account, Role role, LocalDate day) {
        List<WrittenAuthorisation> papers = em.createQuery("select w from WrittenAuthorisation w where w.account = :account", WrittenAuthorisation.class)
                .setParameter("account", account)
                .getResultList();
        if (papers.stream().noneMatch(paper -> paper.holdsOn(day))) {
            throw new BusinessRuleViolation("ACC-1", "access.violation.notAuthorisedOn", day);
        }
        List<RoleCombinations.Held> beside = em.createQuery("select r from RoleGrant r where r.account = :account and r.role <> :role", RoleGrant.class)
                .setParameter("account", account)
                .setParameter("role", role)
                .getResultStream()
                .filter(grant -> grant.period().contains(day))
                .map(grant -> new RoleCombinations.Held(grant.role(), grant.period()))
                .toList();
        RoleCombinations.check(true, beside, new RoleCombinations.Held(role, Period.of(day, day)));
    }
}
