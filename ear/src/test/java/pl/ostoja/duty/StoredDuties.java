package pl.ostoja.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

/** Duties in the store that follow from no facts, for tests of what is counted. */
@ApplicationScoped
public class StoredDuties {
    @PersistenceContext
    EntityManager em;

    @Transactional
    public void add(CentreId centre, DutyKind kind, UUID child, UUID family, Deadline deadline, DutyState state) {
        LocalDate anchor = LocalDate.of(2020, 1, 1).plusDays(em.createQuery("select count(d) from DutyItem d", Long.class).getSingleResult());
        em.persist(new DutyItem(centre, new Duty(
                new DutyKey(kind.code(), child, anchor), kind, kind.article(), new Subject(child, family, null), deadline, null, kind.responsible(), state,
                Explanation.of("duty.why", anchor), List.of())));
        em.flush();
    }

    /** Due on exactly that day. */
    public static Deadline on(LocalDate day) {
        return new Deadline.ByDay(Due.fixed(day));
    }
}
