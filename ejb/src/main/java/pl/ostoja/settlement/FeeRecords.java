package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.placement.ChildId;

/** What is written down about the fees of parents, whoever may see their children. */
@ApplicationScoped
class FeeRecords {
    @PersistenceContext
    EntityManager em;

    List<RecordedFee> decided(Collection<UUID> of) {
        return em.createQuery("select f from RecordedFee f where f.child.value in (:children) order by f.content.since, f.id.value", RecordedFee.class)
                .setParameter("children", of)
                .getResultList();
    }

    List<RecordedFeePayment> paid(Collection<UUID> of) {
        return em.createQuery(
                        "select f from RecordedFeePayment f where f.child.value in (:children) order by f.content.paidOn, f.id.value", RecordedFeePayment.class)
                .setParameter("children", of)
                .getResultList();
    }

    /** Of those children for whom a fee was decided on. */
    Map<ChildId, FeeAccount> accounts(Collection<UUID> of) {
        List<RecordedFee> decided = decided(of);
        return decided.isEmpty() ? Map.of() : accounts(decided, paid(of));
    }

    static Map<ChildId, FeeAccount> accounts(List<RecordedFee> allDecided, List<RecordedFeePayment> allPaid) {
        Map<ChildId, List<FeeContent>> decided = CostRecords.byChild(allDecided, RecordedFee::content);
        Map<ChildId, List<FeePaymentContent>> paid = CostRecords.byChild(allPaid, RecordedFeePayment::content);
        Map<ChildId, FeeAccount> accounts = new HashMap<>();
        decided.forEach((child, fees) -> accounts.put(child, new FeeAccount(fees, paid.getOrDefault(child, List.of()))));
        return accounts;
    }
}
