package pl.ostoja.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the statements that Hibernate prepares while something runs. */
@ApplicationScoped
public class StatementCount {
    @PersistenceUnit
    EntityManagerFactory factory;

    public long of(Runnable action) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        action.run();
        long count = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return count;
    }
}
