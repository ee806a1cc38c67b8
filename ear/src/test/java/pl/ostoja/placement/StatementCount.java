package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that Hibernate prepares while something runs. */
@ApplicationScoped
public class StatementCount {
    @PersistenceUnit
    EntityManagerFactory factory;

    /** The least of three times, because timers and jobs of the server are counted too while it runs; so the action must be one that only reads. */
    public long of(Runnable reading) {
        return IntStream.range(0, 3).mapToLong(again -> once(reading)).min().orElseThrow();
    }

    private long once(Runnable reading) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        reading.run();
        long count = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
