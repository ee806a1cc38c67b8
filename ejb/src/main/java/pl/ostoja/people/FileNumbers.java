package pl.ostoja.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import pl.ostoja.centre.CentreId;

/**
 * Numbers of files such as {@code 2026/117}: for each centre, series and year from 1 without gaps (PPL-8). The counter's row stays locked until
 * the transaction ends, so that a number is used up only if the file is kept.
 */
@ApplicationScoped
public class FileNumbers {
    @PersistenceContext
    EntityManager em;

    /** @param series what is counted, such as {@code CHILD} */
    public String next(CentreId centre, String series, int year) {
        FileCounter.Id id = new FileCounter.Id(centre.value(), series, year);
        FileCounter counter = em.find(FileCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            begin(centre.value(), series, year);
            counter = em.find(FileCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
        return year + "/" + counter.next();
    }

    /** Two who begin a year at the same moment: the second one's row is the first one's. */
    private void begin(UUID centre, String series, int year) {
        em.createNativeQuery(
                        """
                        insert into people_file_counter (centre_id, series, counted_year, last_number) values (:centre, :series, :counted, 0)
                        on conflict do nothing""")
                .setParameter("centre", centre)
                .setParameter("series", series)
                .setParameter("counted", year)
                .executeUpdate();
    }
}
