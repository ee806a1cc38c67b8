package pl.ostoja.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

    /** Those that had been recorded by a moment; what came with the program was always known. */
    List<LawParameter> numbers(Instant moment) {
        return em.createQuery("select p from LawParameter p where p.recordedBy is null or p.recordedAt <= :moment", LawParameter.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    List<LawParameter> numbers(LegalNumber number) {
        return em.createQuery("select p from LawParameter p where p.number = :number order by p.validFrom", LawParameter.class)
                .setParameter("number", number)
                .getResultList();
    }

    /** Of those that begin on the same day the one recorded last (PAR-12). */
    List<PolicySetting> choices(CentreId centre) {
        return em.createQuery(
                        """
                        select s from PolicySetting s where s.centre = :centre and not exists (select 1 from PolicySetting later
                            where later.centre = s.centre and later.code = s.code and later.validFrom = s.validFrom and later.recordedAt > s.recordedAt)
                        order by s.code, s.validFrom""",
                        PolicySetting.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    /** The same as they were known at a moment. */
    List<PolicySetting> choices(CentreId centre, Instant moment) {
        return em.createQuery(
                        """
                        select s from PolicySetting s where s.centre = :centre and s.recordedAt <= :moment and not exists (select 1 from PolicySetting later
                            where later.centre = s.centre and later.code = s.code and later.validFrom = s.validFrom
                            and later.recordedAt > s.recordedAt and later.recordedAt <= :moment)
                        order by s.code, s.validFrom""",
                        PolicySetting.class)
                .setParameter("centre", centre)
                .setParameter("moment", moment)
                .getResultList();
    }

    /** All of them, also those that were answered again. */
    List<PolicySetting> history(CentreId centre, Policy<?> policy) {
        return em.createQuery(
                        "select s from PolicySetting s where s.centre = :centre and s.code = :code order by s.validFrom, s.recordedAt", PolicySetting.class)
                .setParameter("centre", centre)
                .setParameter("code", policy.code())
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }
}
