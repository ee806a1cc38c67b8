package pl.ostoja.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Delegation;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyService;
import pl.ostoja.duty.DutySource;

/** All duties of the country from facts in memory, by one thread; and what the night does with every county. */
@ServiceTest
@Tag("benchmark")
@Tag("country")
class DutiesBenchmarkIT {
    private static final double MILLIS = 1000;
    private static final int CHECKED = 100;

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @Inject
    CentreRegister centres;

    @Inject
    @Any
    Instance<DutySource> sources;

    @Inject
    DutyService duties;

    @Inject
    Delegation delegation;

    /**
     * County by county, so that the facts of a country need no more memory than the server has. What Hibernate remembers of the reading is let go
     * before the rules are asked: they need the facts alone, and collecting the rest would be put down to them.
     */
    @Test
    void allDutiesAreDerivedInTenSecondsAndAreThoseOfTheStore() throws Exception {
        List<Long> reading = new ArrayList<>();
        List<Long> ofChildren = new ArrayList<>();
        List<Long> ofOthers = new ArrayList<>();
        List<CentreId> unlike = new ArrayList<>();
        long files = 0;
        long all = 0;
        for (CentreId centre : centres.all()) {
            transaction.begin();
            em.setFlushMode(FlushModeType.COMMIT);
            long begun = System.nanoTime();
            Set<UUID> others = sources.stream().flatMap(source -> source.subjects(centre)).collect(Collectors.toSet());
            Set<UUID> children = children(centre);
            others.removeAll(children);
            List<Stream<Duty>> owedForChildren = owed(centre, children);
            List<Stream<Duty>> owedForOthers = owed(centre, others);
            em.clear();
            reading.add(micros(begun));
            List<Duty> derived = derived(owedForChildren, ofChildren);
            derived.addAll(derived(owedForOthers, ofOthers));
            files += children.size() + others.size();
            all += derived.size();
            Set<String> keys = derived.stream().map(duty -> duty.key().toString()).collect(Collectors.toSet());
            if (!keys.equals(stored(centre))) {
                unlike.add(centre);
            }
            transaction.rollback();
        }
        assertThat(unlike).as("centres whose duties are not those of the store").isEmpty();
        Figures.report(List.of(
                Figure.told("files of children, families and candidates", "", files),
                Figure.told("their duties, open and done", "", all),
                Figure.told("reading the facts from the database", " s", Times.of(reading).sum() / MILLIS),
                Figure.atMost("deriving all duties of children from facts in memory, one thread", 10, " s", Times.of(ofChildren).sum() / MILLIS),
                Figure.told("the same of families and candidates", " s", Times.of(ofOthers).sum() / MILLIS)));
    }

    private List<Stream<Duty>> owed(CentreId centre, Set<UUID> subjects) {
        return sources.stream().map(source -> source.derive(centre, subjects)).toList();
    }

    private static List<Duty> derived(List<Stream<Duty>> owed, List<Long> times) {
        long begun = System.nanoTime();
        List<Duty> derived = owed.stream().flatMap(Function.identity()).collect(Collectors.toCollection(ArrayList::new));
        times.add(micros(begun));
        return derived;
    }

    /** The very call of the night, for a hundred counties: it also compares every part of every duty with the store. */
    @Test
    void theNightlyCheckOfNoCountyTakesFiveSeconds() {
        List<Long> checking = new ArrayList<>();
        long differences = 0;
        for (CentreId centre : centres.all().stream().limit(CHECKED).toList()) {
            delegation.actAsSystem(centre);
            long begun = System.nanoTime();
            differences += duties.check().size();
            checking.add(micros(begun));
        }
        Figures.details("The nightly check of a county", Map.of("counties", Times.of(checking)));
        Figures.report(List.of(
                Figure.atMost("differences between the facts and the stored duties", 0, "", differences),
                Figure.atMost("nightly check of a county, the longest", 5, " s", Times.of(checking).longest() / MILLIS)));
    }

    private Set<UUID> children(CentreId centre) throws SQLException {
        return asked("select id from placement_child where centre_id = ? and removed_on is null", centre, found -> found.getObject(1, UUID.class));
    }

    private Set<String> stored(CentreId centre) throws SQLException {
        return asked("select duty_key from duty_item where centre_id = ?", centre, found -> found.getString(1));
    }

    private <T> Set<T> asked(String query, CentreId centre, Column<T> column) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setObject(1, centre.value());
            Set<T> all = new HashSet<>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    all.add(column.of(found));
                }
            }
            return all;
        }
    }

    private interface Column<T> {
        T of(ResultSet found) throws SQLException;
    }

    private static long micros(long since) {
        return (System.nanoTime() - since) / 1000;
    }
}
