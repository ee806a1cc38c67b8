package pl.ostoja.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.ostoja.centre.CentreId;

/** The rows of law_parameter and law_policy. */
@ApplicationScoped
class LawRows {
    @PersistenceContext
    EntityManager em;

    LawEdition edition() {
        return em.createQuery("select new pl.ostoja.law.LawEdition(count(p), max(p.recordedAt)) from LawParameter p", LawEdition.class)
                .getSingleResult();
    }

    List<LawParameter> numbers() {
        return em.createQuery("select p from LawParameter p order by p.number, p.validFrom", LawParameter.class).getResultList();
    }

    List<LawParameter> numbers(LegalNumber number) {
        return em.createQuery("select p from LawParameter p where p.number = :number order by p.validFrom", LawParameter.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<PolicySetting> choices(CentreId centre) {
        return em.createQuery("select s from PolicySetting s where s.centre = :centre order by s.code, s.validFrom", PolicySetting.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    List<PolicySetting> choices(CentreId centre, Policy<?> policy) {
        return em.createQuery(
                        "select s from PolicySetting s where s.centre = :centre and s.code = :code order by s.validFrom", PolicySetting.class)
                .setParameter("centre", centre)
                .setParameter("code", policy.code())
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }
}
