package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.audit.AuditChain;
import pl.ostoja.audit.AuditChains;
import pl.ostoja.audit.AuditStore;
import pl.ostoja.audit.NotedChange;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.settlement.CostRecords;
import pl.ostoja.settlement.SettlementMonths;
import pl.ostoja.shared.Period;

/** What was written down since a month was computed, and for which children closed months may therefore have to say something else (ADR 39). */
@ApplicationScoped
class LateFacts {
    @Inject
    AuditStore trail;

    @Inject
    AuditChains chains;

    @Inject
    AllChildren allChildren;

    @Inject
    CostRecords records;

    @Inject
    SettlementMonths months;

    @Inject
    LedgerRecords ledger;

    @Inject
    Clock clock;

    /** Up to where the facts are known that this transaction is going to read. */
    Known known(CentreId centre) {
        return new Known(clock.instant().truncatedTo(ChronoUnit.MICROS), last(centre.value()), last(AuditChain.INSTALLATION));
    }

    private long last(UUID chain) {
        return chains.head(chain).map(head -> head.entries()).orElse(0L);
    }

    Changes since(Known known, CentreId centre) {
        List<String> kinds = new ArrayList<>(Changes.OF_A_CHILD);
        kinds.addAll(Changes.OF_ALL);
        kinds.add(Changes.OF_A_FAMILY);
        kinds.addAll(Changes.OF_A_PERSON);
        List<NotedChange> noted = trail.changes(centre.value(), known.entry(), kinds);
        List<NotedChange> law = trail.changes(AuditChain.INSTALLATION, known.law(), List.of("LAW_PARAMETER"));
        Set<UUID> people = noted.stream().filter(LateFacts::isOfAPerson).map(NotedChange::subject).collect(Collectors.toSet());
        Map<UUID, UUID> found = allChildren.of(centre, people);
        return new Changes(Stream.concat(noted.stream(), law.stream())
                .filter(change -> !isOfAPerson(change) || found.containsKey(change.subject()))
                .map(change -> new Changes.Change(
                        change.kind(), change.record(), isOfAPerson(change) ? found.get(change.subject()) : change.subject(), change.at(),
                        LocalDate.ofInstant(change.at(), clock.getZone())))
                .toList());
    }

    private static boolean isOfAPerson(NotedChange change) {
        return Changes.OF_A_PERSON.contains(change.kind());
    }

    /**
     * The children whose closed months are to be computed again. Who shares the cost of a family with one of them is among them: its part depends on the
     * days of all.
     *
     * @param closed from the first day of the first closed month to the last day of the last
     */
    SortedSet<UUID> children(Changes changes, CentreId centre, Period closed) {
        SortedSet<UUID> concerned = new TreeSet<>(changes.children());
        if (changes.areOfAll()) {
            concerned.addAll(ledger.everybody(centre));
            concerned.addAll(records.concerned(centre, closed));
            return concerned;
        }
        Set<UUID> families = new HashSet<>(changes.families());
        families.addAll(ledger.familiesShared(centre, concerned));
        Collection<UUID> changed = List.copyOf(concerned);
        concerned.addAll(ledger.sharing(centre, families));
        if (!families.isEmpty()) {
            concerned.addAll(records.with(families, closed));
        }
        concerned.addAll(months.sharing(records.facts(changed).values(), closed));
        return concerned;
    }
}
