package pl.ostoja.note;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.ledger.LedgerLineId;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Interest;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

/** Notes, payments, and with whom a centre settles, as they are written down. */
@ApplicationScoped
class NoteRecords {
    @PersistenceContext
    EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    /**
     * NOT-12: as whom the centre issues, for nobody else until this transaction is over: who issues, cancels or books a payment comes after whoever did before.
     */
    Issuer lockIssuer(CentreId centre) {
        Issuer issuer = em.find(Issuer.class, centre, LockModeType.PESSIMISTIC_WRITE);
        if (issuer == null) {
            throw new BusinessRuleViolation("NOT-15", "note.violation.noIssuer");
        }
        return issuer;
    }

    Optional<Issuer> issuer(CentreId centre) {
        return Optional.ofNullable(em.find(Issuer.class, centre));
    }

    /** NOT-12: only under the lock of the issuer. */
    int lastNumber(CentreId centre, int year) {
        return em.createQuery(
                        "select coalesce(max(n.number.inYear), 0) from Note n where n.centre = :centre and n.number.year = :year", Integer.class)
                .setParameter("centre", centre)
                .setParameter("year", year)
                .getSingleResult();
    }

    Note note(NoteId id, CentreId centre) {
        return em.createQuery("select n from Note n where n.id = :id and n.centre = :centre", Note.class)
                .setParameter("id", id)
                .setParameter("centre", centre)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** In the order in which they stand on the note. */
    List<NoteLineContent> lines(NoteId note) {
        return em.createQuery("select l.content from NoteLine l where l.note = :note order by l.place", NoteLineContent.class)
                .setParameter("note", note)
                .getResultList();
    }

    /** The oldest first. */
    List<Note> corrections(NoteId note) {
        return em.createQuery("select n from Note n where n.corrects = :note order by n.number.year, n.number.inYear", Note.class)
                .setParameter("note", note)
                .getResultList();
    }

    void letGo(NoteId note) {
        em.createQuery("update NoteLine l set l.claimed.value = null where l.note = :note").setParameter("note", note).executeUpdate();
    }

    Set<Draft.Claimed> claimed(CentreId centre, LocalDate since, LocalDate until) {
        return em.createQuery(
                        """
                        select l.claimed.value, l.debtor from NoteLine l join Note n on n.id = l.note
                        where n.centre = :centre and n.period.since <= :until and n.period.until >= :since and l.claimed.value is not null""",
                        Object[].class)
                .setParameter("centre", centre)
                .setParameter("since", since)
                .setParameter("until", until)
                .getResultStream()
                .map(row -> new Draft.Claimed(new LedgerLineId((UUID) row[0]), (TerytCode) row[1]))
                .collect(toSet());
    }

    List<Draft.Original> originals(CentreId centre) {
        return em.createQuery(
                        "select n.id.value, n.debtor, n.period from Note n where n.centre = :centre and n.corrects.value is null and n.cancelled = false order by n.number.year, n.number.inYear",
                        Object[].class)
                .setParameter("centre", centre)
                .getResultStream()
                .map(row -> new Draft.Original(new NoteId((UUID) row[0]), (TerytCode) row[1], (Period) row[2]))
                .toList();
    }

    List<Note> notesOf(TerytCode debtor, CentreId centre) {
        return em.createQuery("select n from Note n where n.centre = :centre and n.debtor = :debtor", Note.class)
                .setParameter("centre", centre)
                .setParameter("debtor", debtor)
                .getResultList();
    }

    /** The latest first. */
    List<Payment> paymentsOf(TerytCode debtor, CentreId centre) {
        return em.createQuery(
                        "select p from Payment p where p.centre = :centre and p.content.debtor = :debtor order by p.content.paidOn desc, p.id.value desc",
                        Payment.class)
                .setParameter("centre", centre)
                .setParameter("debtor", debtor)
                .getResultList();
    }

    /** In the order of their numbers. */
    List<Note> issuedUntil(LocalDate day, CentreId centre) {
        return em.createQuery(
                        "select n from Note n where n.centre = :centre and n.issuedOn <= :day order by n.number.year, n.number.inYear", Note.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList();
    }

    List<Payment> paidUntil(LocalDate day, CentreId centre) {
        return em.createQuery("select p from Payment p where p.centre = :centre and p.content.paidOn <= :day", Payment.class)
                .setParameter("centre", centre)
                .setParameter("day", day)
                .getResultList();
    }

    List<Counterparty> counterparties(CentreId centre) {
        return em.createQuery("select c from Counterparty c where c.centre = :centre order by c.content.party.name, c.id.value", Counterparty.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    Map<TerytCode, CounterpartyContent> byCode(CentreId centre) {
        return counterparties(centre).stream().map(Counterparty::content).collect(toMap(CounterpartyContent::code, content -> content));
    }

    /** In order of time. */
    List<AgreedRate> rates(CentreId centre) {
        return em.createQuery("select r from AgreedRate r where r.centre = :centre order by r.since, r.id.value", AgreedRate.class)
                .setParameter("centre", centre)
                .getResultList();
    }

    List<Interest.Rate> interest(CentreId centre) {
        return rates(centre).stream().map(AgreedRate::rate).toList();
    }

    Map<NoteId, String> numbers(Collection<NoteId> notes) {
        return em.createQuery("select n.id.value, n.number.value from Note n where n.id.value in (:notes)", Object[].class)
                .setParameter("notes", notes.stream().map(NoteId::value).toList())
                .getResultStream()
                .collect(toMap(row -> new NoteId((UUID) row[0]), row -> (String) row[1]));
    }

    DebtorAccount account(TerytCode debtor, CentreId centre) {
        return DebtorAccount.of(
                notesOf(debtor, centre).stream().map(Note::issued).toList(), paymentsOf(debtor, centre).stream().map(Payment::credit).toList());
    }

    /** NOT-6: what is open of each note of the debtor, from all that it was asked for and all that it paid. */
    void reckon(TerytCode debtor, CentreId centre) {
        Map<NoteId, Grosze> open = account(debtor, centre).allocation().open();
        notesOf(debtor, centre).stream().filter(note -> open.containsKey(note.id())).forEach(note -> note.isOpen(open.get(note.id())));
    }
}
