package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;

/** What closed months say, for the areas above; of all children, whoever may see them. */
@ApplicationScoped
public class LedgerLines {
    @PersistenceContext
    EntityManager em;

    /** All lines of these months, in the order in which they were booked. */
    public List<ClosedLine> ofClosed(CentreId centre, YearMonth from, YearMonth to) {
        return em
                .createQuery(
                        """
                        select l, r.month, r.host from LedgerLine l join LedgerRun r on r.id.value = l.run.value
                        where r.centre = :centre and r.state = CLOSED and r.month between :first and :last order by r.month, l.number""",
                        Object[].class)
                .setParameter("centre", centre)
                .setParameter("first", from.atDay(1))
                .setParameter("last", to.atDay(1))
                .getResultStream()
                .map(row -> ((LedgerLine) row[0]).closed(YearMonth.from((LocalDate) row[1]), (TerytCode) row[2]))
                .toList();
    }
}
