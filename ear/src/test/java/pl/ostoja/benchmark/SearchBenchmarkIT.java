package pl.ostoja.benchmark;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.hibernate.BaseSessionEventListener;
import org.hibernate.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Delegation;
import pl.ostoja.placement.SearchService;

/** Search in a centre with 100,000 people: those of many invented counties, put together. */
@ServiceTest
@Tag("benchmark")
@Tag("city")
class SearchBenchmarkIT {
    private static final int SEARCHES = 200;
    private static final List<String> ACCOUNTS = List.of("organizator@001", "koordynator@001");
    private static final String ONE_CENTRE = " set centre_id = (select centre_id from access_account where login = 'organizator@001')";
    /** Numbers of files are unique in a centre. */
    private static final String NUMBERED = ", file_number = file_number || '/' || n.number from (select id, row_number() over (order by id) as number from %1$s) n"
            + " where n.id = %1$s.id";

    @Resource(lookup = "java:jboss/datasources/OstojaDS")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    @Inject
    SearchService search;

    @Inject
    Delegation delegation;

    /** How long the statements of a session took, with the way to the database and back. */
    private static final class StatementTime extends BaseSessionEventListener {
        private static final long serialVersionUID = 1;
        private long begun;
        private long nanos;

        @Override
        public void jdbcExecuteStatementStart() {
            begun = System.nanoTime();
        }

        @Override
        public void jdbcExecuteStatementEnd() {
            nanos += System.nanoTime() - begun;
        }
    }

    @Test
    void aPartOfANameOrOfAPeselIsFoundInFiftyMilliseconds() throws Exception {
        long people = putTogether();
        List<String> names = first("select last_name from people_person order by cast(id as varchar) desc");
        List<String> pesels = first("select pesel from people_person where pesel is not null order by cast(id as varchar) desc");
        List<Figure> figures = new ArrayList<>(List.of(Figure.told("people in the centre that is searched", "", people)));
        Map<String, Times> details = new LinkedHashMap<>();
        for (String account : ACCOUNTS) {
            times(account, names, name -> name.substring(0, Math.min(4, name.length())));
            details.put(account + ", four letters of a name", times(account, names, name -> name.substring(0, Math.min(4, name.length()))));
            details.put(account + ", the whole name with a letter wrong", times(account, names, name -> "x" + name.substring(1)));
            details.put(account + ", five digits of a PESEL", times(account, pesels, pesel -> pesel.substring(4, 9)));
        }
        Figures.details("Search among %,d people, time in the database".formatted(people), details);
        details.forEach((what, times) -> figures.add(Figure.atMost("search as " + what + ": p95 in the database", 50, " ms", times.p95())));
        Figures.report(figures);
    }

    private Times times(String account, List<String> words, UnaryOperator<String> part) throws Exception {
        AccountId searching = new AccountId(UUID.fromString(first("select cast(id as varchar) from access_account where login = '" + account + "'").getFirst()));
        List<Long> micros = new ArrayList<>();
        for (String word : words) {
            transaction.begin();
            delegation.actFor(searching);
            var time = new StatementTime();
            em.unwrap(Session.class).addEventListeners(time);
            search.search(part.apply(word));
            transaction.rollback();
            micros.add(time.nanos / 1000);
        }
        return Times.of(micros);
    }

    /** Only what is searched: the rest stays where it was. */
    private long putTogether() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (String table : List.of("people_person", "people_search_key", "people_kinship", "fostering_carer")) {
                statement.executeUpdate("update " + table + ONE_CENTRE);
            }
            for (String table : List.of("placement_child", "fostering_family")) {
                statement.executeUpdate("update " + table + ONE_CENTRE + NUMBERED.formatted(table));
            }
            statement.execute("vacuum analyze");
            try (var count = statement.executeQuery("select count(*) from people_person")) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private List<String> first(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.setMaxRows(SEARCHES);
            List<String> found = new ArrayList<>();
            try (var rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }
}
