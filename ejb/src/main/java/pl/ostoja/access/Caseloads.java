package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Period;

/**
 * Makes people responsible for records, from a day on; who works with which of them, {@link Workers} says. Called by the areas that own the records, which
 * know what limits the law sets; visibility follows from it (VIS-3).
 */
@ApplicationScoped
public class Caseloads {
    @PersistenceContext
    EntityManager em;

    @Inject
    Workers workers;

    /** Gives the record to the person from the day on; the person who held it until then holds it up to the day before. */
    public void assign(CentreId centre, RecordKind kind, UUID record, AccountId to, LocalDate since, String reason) {
        personal(record, since).forEach(held -> endOn(held, since.minusDays(1), reason));
        em.persist(Caseload.ofPerson(centre, to, kind, record, since));
    }

    /**
     * Gives the record to the person because of a fact, or for other days than before: from then on it changes only with the fact. Whoever was given it
     * without one holds it up to the day before.
     *
     * @param fact such as an appointment
     * @param endReason null while it lasts
     */
    public void put(CentreId centre, UUID fact, RecordKind kind, UUID record, AccountId to, Period period, String endReason) {
        Optional<Caseload> known = ofFact(fact);
        if (known.isPresent()) {
            known.get().lasts(period, endReason);
        } else {
            given(record, period.since()).forEach(held -> endOn(held, period.since().minusDays(1), null));
            em.persist(Caseload.ofFact(centre, fact, to, kind, record, period, endReason));
        }
    }

    /** Whoever works in the role and was given the record without a fact holds it up to the day before. */
    public void endGiven(UUID record, Role role, LocalDate from) {
        given(record, from)
                .filter(held -> held.account().filter(account -> workers.works(account, role, from)).isPresent())
                .forEach(held -> endOn(held, from.minusDays(1), null));
    }

    /** Takes the record away with the fact. */
    public void remove(UUID fact) {
        ofFact(fact).ifPresent(em::remove);
    }

    private Optional<Caseload> ofFact(UUID fact) {
        return em.createQuery("select k from Caseload k where k.fact = :fact", Caseload.class).setParameter("fact", fact).getResultStream().findFirst();
    }

    /** Nobody has to do with the record after the day: people and teams hold it up to then, but for those who hold it because of a fact. */
    public void endAll(UUID record, LocalDate lastDay, String reason) {
        for (Caseload held : lasting(record, lastDay)) {
            if (!held.hasFact()) {
                endOn(held, lastDay, reason);
            }
        }
    }

    /** The day is its last; what would end before it began has never been. */
    void endOn(Caseload held, LocalDate lastDay, String reason) {
        if (lastDay.isBefore(held.period().since())) {
            em.remove(held);
        } else {
            held.end(lastDay, reason);
        }
    }

    /** That the record was given to somebody on the day was a mistake: whoever held it until then has held it all the time. */
    public void takeBack(UUID record, LocalDate since) {
        given(record, since).filter(held -> held.period().since().equals(since)).forEach(em::remove);
        goOn(record, since.minusDays(1));
    }

    /** To whom the record was given last. */
    public Optional<AccountId> lastHolder(UUID record) {
        return last(record).flatMap(Caseload::account);
    }

    /** Whoever held the record up to the day has held it all the time: that it ended was a mistake. */
    public void goOn(UUID record, LocalDate lastDay) {
        em.createQuery("select k from Caseload k where k.record = :record and k.fact is null and k.period.until = :day", Caseload.class)
                .setParameter("record", record)
                .setParameter("day", lastDay)
                .getResultList()
                .forEach(Caseload::goOn);
    }

    private Optional<Caseload> last(UUID record) {
        return em.createQuery("select k from Caseload k where k.record = :record and k.account is not null order by k.period.since desc, k.id desc", Caseload.class)
                .setParameter("record", record)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<Caseload> personal(UUID record, LocalDate from) {
        return lasting(record, from.minusDays(1)).stream().filter(held -> held.account().isPresent()).toList();
    }

    /** Those of them who hold it without a fact. */
    private Stream<Caseload> given(UUID record, LocalDate from) {
        return personal(record, from).stream().filter(held -> !held.hasFact());
    }

    /** Who holds it, or is going to, after the day. */
    private List<Caseload> lasting(UUID record, LocalDate after) {
        return em.createQuery("select k from Caseload k where k.record = :record and (k.period.until is null or k.period.until > :day)", Caseload.class)
                .setParameter("record", record)
                .setParameter("day", after)
                .getResultList();
    }
}
