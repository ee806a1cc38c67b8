package pl.ostoja.note;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Condition;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Visibility;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.CostFacts;
import pl.ostoja.settlement.CostRecords;
import pl.ostoja.settlement.Grosze;
import pl.ostoja.settlement.Line;
import pl.ostoja.settlement.MonthOfCare;
import pl.ostoja.settlement.SettlementMonth;
import pl.ostoja.settlement.SettlementMonths;

/** What we would owe somebody by our own reckoning, as it follows from what is known now. */
@ApplicationScoped
class OwnReckoning {
    @PersistenceContext
    EntityManager em;

    @Inject
    CostRecords costs;

    @Inject
    SettlementMonths months;

    @Inject
    Visibility visibility;

    /** A child that somebody named. */
    record Named(UUID child, String fileNumber) {}

    /** By file number or PESEL, of those that the caller sees. */
    Map<String, Named> children(Collection<String> named, CentreId centre) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        Map<String, Named> found = new HashMap<>();
        seen.bind(em.createQuery(
                        """
                        select c.id.value, c.fileNumber, p.pesel.digits from Child c join Person p on p.id = c.person
                        where (c.fileNumber in (:named) or p.pesel.digits in (:named)) and\s"""
                                + seen,
                        Object[].class)
                .setParameter("named", named))
                .getResultStream()
                .forEach(row -> {
                    Named child = new Named((UUID) row[0], (String) row[1]);
                    found.put(child.fileNumber(), child);
                    if (row[2] != null) {
                        found.put((String) row[2], child);
                    }
                });
        return found;
    }

    /** NOT-19: what the debtor owes the county that looks after the children: of each child and month the days, the cost and its part, by rate. */
    Map<UUID, Map<YearMonth, List<ReceivedAmounts>>> of(
            Set<UUID> children, Set<YearMonth> asked, CentreId centre, TerytCode debtor, TerytCode host) {
        Map<UUID, CostFacts> facts = costs.facts(children);
        Map<YearMonth, SettlementMonth> common = months.of(centre, asked, facts.values());
        return facts.entrySet().stream().collect(toMap(Map.Entry::getKey, child -> {
            Map<YearMonth, List<ReceivedAmounts>> owed = new HashMap<>();
            common.forEach((month, settings) -> owed.put(month, byRate(MonthOfCare.of(child.getValue(), settings).lines(), debtor, host)));
            return owed;
        }));
    }

    private static List<ReceivedAmounts> byRate(Collection<Line> lines, TerytCode debtor, TerytCode host) {
        Map<BigDecimal, ReceivedAmounts> owed = new HashMap<>();
        for (Line line : lines) {
            Grosze part = Debtor.shares(line.payers(), host, line.share().municipal(), line.share().county()).get(debtor);
            if (part != null) {
                BigDecimal rate = rate(line, part);
                long days = isOfDays(line.category()) ? line.cost().counted() : 0;
                owed.merge(rate, new ReceivedAmounts(days, line.cost().base().zloty(), rate, part.zloty()), ReceivedAmounts::plus);
            }
        }
        return new ArrayList<>(owed.values());
    }

    /** NOT-19: the one of that rate, else the only one that there is; it is not found again. */
    static ReceivedAmounts take(List<ReceivedAmounts> owed, BigDecimal rate) {
        ReceivedAmounts found = owed.stream()
                .filter(one -> one.rate().compareTo(rate) == 0)
                .findFirst()
                .orElse(owed.size() == 1 ? owed.getFirst() : null);
        owed.remove(found);
        return found;
    }

    /** The part of the line that the debtor bears: that of the municipality, of the county, or of both. */
    private static BigDecimal rate(Line line, Grosze part) {
        BigDecimal municipal = line.share().rate().value();
        if (part.equals(line.cost().base())) {
            return new BigDecimal("100.00");
        }
        return (part.equals(line.share().municipal()) ? municipal : BigDecimal.valueOf(100).subtract(municipal)).setScale(2);
    }

    private static boolean isOfDays(Category category) {
        return category == Category.MAINTENANCE_BENEFIT || category == Category.REDUCED_BENEFIT || category == Category.INSTITUTION;
    }
}
