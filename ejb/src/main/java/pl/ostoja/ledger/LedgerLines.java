package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.Payers;

/** What closed months say of debtors, for the areas above; of all children, whoever may see them. */
@ApplicationScoped
public class LedgerLines {
    private static final String OF_CLOSED =
            """
            from LedgerLine l join LedgerRun r on r.id.value = l.run.value
            where r.centre = :centre and r.state = CLOSED and r.month between :first and :last""";

    @PersistenceContext
    EntityManager em;

    /**
     * The lines of which a municipality or a county bears a part, in the order in which they were booked.
     *
     * @param from the first month whose run counts, and the last
     */
    public List<ClosedLine> ofClosed(CentreId centre, YearMonth from, YearMonth to, TerytCode debtor) {
        return em
                .createQuery(
                        "select l, r.month, r.host " + OF_CLOSED + " and (l.payingCounty = :debtor or l.payingMunicipality = :debtor) order by r.month, l.number",
                        Object[].class)
                .setParameter("centre", centre)
                .setParameter("first", from.atDay(1))
                .setParameter("last", to.atDay(1))
                .setParameter("debtor", debtor)
                .getResultStream()
                .map(row -> ((LedgerLine) row[0]).closed(YearMonth.from((LocalDate) row[1]), (TerytCode) row[2]))
                .toList();
    }

    /** All lines of these months, in the order in which they were booked. */
    public List<ClosedLine> ofClosed(CentreId centre, YearMonth from, YearMonth to) {
        return em
                .createQuery("select l, r.month, r.host " + OF_CLOSED + " order by r.month, l.number", Object[].class)
                .setParameter("centre", centre)
                .setParameter("first", from.atDay(1))
                .setParameter("last", to.atDay(1))
                .getResultStream()
                .map(row -> ((LedgerLine) row[0]).closed(YearMonth.from((LocalDate) row[1]), (TerytCode) row[2]))
                .toList();
    }

    /** Everybody who bears a part of a line in these months, and gets a note of it (SET-38). */
    public SortedSet<TerytCode> debtors(CentreId centre, YearMonth from, YearMonth to) {
        SortedSet<TerytCode> debtors = new TreeSet<>();
        em.createQuery("select distinct l.payingCounty, l.payingMunicipality, r.host " + OF_CLOSED, Object[].class)
                .setParameter("centre", centre)
                .setParameter("first", from.atDay(1))
                .setParameter("last", to.atDay(1))
                .getResultStream()
                .flatMap(row -> owing((TerytCode) row[0], (TerytCode) row[1], (TerytCode) row[2]))
                .forEach(debtors::add);
        return debtors;
    }

    private static Stream<TerytCode> owing(TerytCode county, TerytCode municipality, TerytCode host) {
        Payers payers = new Payers(county, municipality);
        return Stream.concat(
                payers.countyOwes(host) ? Stream.of(county) : Stream.empty(), payers.municipalityOwes(host) ? Stream.of(municipality) : Stream.empty());
    }
}
