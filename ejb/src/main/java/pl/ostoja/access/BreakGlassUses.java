package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The uses of emergency access. */
@ApplicationScoped
class BreakGlassUses {
    @PersistenceContext
    EntityManager em;

    @Inject
    Records records;

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    List<BreakGlassRow> openOf(AccountId account) {
        return rows(em.createQuery("select b from BreakGlass b where b.account = :account and b.validUntil > :now order by b.validUntil", BreakGlass.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList());
    }

    Page<BreakGlassRow> ofCentre(CentreId centre, boolean toReview, PageRequest page) {
        String where = " from BreakGlass b where b.centre = :centre" + (toReview ? " and b.reviewedAt is null" : "");
        long total = em.createQuery("select count(b)" + where, Long.class).setParameter("centre", centre).getSingleResult();
        List<BreakGlass> found = em.createQuery("select b" + where + " order by b.validFrom desc, b.id", BreakGlass.class)
                .setParameter("centre", centre)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(rows(found), total, page);
    }

    BreakGlassRow row(BreakGlass use) {
        return rows(List.of(use)).getFirst();
    }

    private List<BreakGlassRow> rows(List<BreakGlass> uses) {
        Set<AccountId> people = new HashSet<>();
        uses.forEach(use -> {
            people.add(use.account());
            use.reviewedBy().ifPresent(people::add);
        });
        Map<AccountId, String> names = names(people);
        Map<UUID, RecordName> seen = new HashMap<>();
        uses.stream()
                .collect(Collectors.groupingBy(BreakGlass::kind, Collectors.mapping(BreakGlass::record, Collectors.toSet())))
                .forEach((kind, ofKind) -> seen.putAll(records.names(kind, records.visible(kind, ofKind))));
        return uses.stream().map(use -> row(use, names, seen.get(use.record()))).toList();
    }

    /** The record is named only if the reader of the row sees it. */
    private BreakGlassRow row(BreakGlass use, Map<AccountId, String> names, RecordName name) {
        return new BreakGlassRow(
                use.id(), names.get(use.account()), use.kind(), name == null ? null : use.record(), name, use.reason(), use.validFrom(),
                use.validUntil(), use.validUntil().isAfter(clock.instant()), use.reviewedBy().map(names::get).orElse(null), use.justified().orElse(null),
                use.reviewNote().orElse(null), use.account().equals(current.get().account()), use.version());
    }

    private Map<AccountId, String> names(Set<AccountId> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : em.createQuery("select a from Account a where a.id in (:ids)", Account.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Account::id, Account::name));
    }
}
