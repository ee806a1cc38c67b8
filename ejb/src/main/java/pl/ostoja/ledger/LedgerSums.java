package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.centre.TerytRegister;

/** Adds up the lines of a run in the database. */
@ApplicationScoped
class LedgerSums {
    @PersistenceContext
    EntityManager em;

    @Inject
    TerytRegister units;

    RunSums of(LedgerRun run) {
        List<Object[]> categories = grouped(run, "l.about.category");
        List<Object[]> municipalities = grouped(run, "l.about.payingMunicipality.value");
        List<Object[]> counties = grouped(run, "l.about.payingCounty.value");
        Set<TerytCode> codes = new HashSet<>();
        Stream.concat(municipalities.stream(), counties.stream()).map(row -> row[0]).filter(Objects::nonNull).forEach(code -> codes.add(new TerytCode((String) code)));
        Map<TerytCode, String> names = units.names(codes);
        return new RunSums(
                categories.stream().map(row -> row(row, null)).toList(), named(municipalities, names), named(counties, names));
    }

    private List<Object[]> grouped(LedgerRun run, String by) {
        return em
                .createQuery(
                        """
                        select %s, count(l), sum(l.amounts.days), sum(l.amounts.base), sum(l.amounts.municipal), sum(l.amounts.county),
                        sum(case when l.correcting = true then l.amounts.base end)
                        from LedgerLine l where l.run = :run group by %s order by %s"""
                                .formatted(by, by, by),
                        Object[].class)
                .setParameter("run", run.id())
                .getResultList();
    }

    private static List<SumRow> named(List<Object[]> rows, Map<TerytCode, String> names) {
        return rows.stream().map(row -> row(row, row[0] == null ? null : names.get(new TerytCode((String) row[0])))).toList();
    }

    private static SumRow row(Object[] row, String name) {
        Amounts amounts = new Amounts((Long) row[2], (BigDecimal) row[3], (BigDecimal) row[4], (BigDecimal) row[5]);
        BigDecimal corrected = row[6] == null ? BigDecimal.ZERO.setScale(2) : (BigDecimal) row[6];
        return new SumRow(row[0] instanceof Enum<?> constant ? constant.name() : (String) row[0], name, (Long) row[1], amounts, corrected);
    }
}
