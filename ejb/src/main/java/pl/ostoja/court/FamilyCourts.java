package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.CaseFactsReader;
import pl.ostoja.shared.NotFound;

/** What courts ordered and asked about families with an assistant. Whoever asks has asked for the family first: all of it is seen through the family. */
@ApplicationScoped
class FamilyCourts {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseFactsReader families;

    @Inject
    Filings filings;

    FamilyOrder order(FamilyOrderId id) {
        return found("select o from FamilyOrder o where o.id = :id", FamilyOrder.class, id);
    }

    OpinionRequest request(OpinionRequestId id) {
        return found("select r from OpinionRequest r where r.id = :id", OpinionRequest.class, id);
    }

    private <T> T found(String jpql, Class<T> type, Object id) {
        return em.createQuery(jpql, type).setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    void add(Object entity) {
        em.persist(entity);
    }

    /** Its days were changed, and with them what others may have before them. */
    void changed(FamilyOrder order) {
        em.lock(order, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** The latest first. */
    List<FamilyOrder> orders(AssistanceCaseId family) {
        return of("select o from FamilyOrder o where o.family = :family order by o.content.orderedOn desc, o.id.value desc", FamilyOrder.class, family);
    }

    /** In time. */
    List<ReportDay> days(AssistanceCaseId family) {
        return of("select d from ReportDay d where d.family = :family order by d.dueOn", ReportDay.class, family);
    }

    /** The latest first. */
    List<OpinionRequest> requests(AssistanceCaseId family) {
        return of("select r from OpinionRequest r where r.family = :family order by r.content.receivedOn desc", OpinionRequest.class, family);
    }

    private <T> List<T> of(String jpql, Class<T> type, AssistanceCaseId family) {
        return em.createQuery(jpql, type).setParameter("family", family).getResultList();
    }

    /** What duties follow from, of those of these families about whom a court ordered or asked something; in six statements, in one where none is such a family. */
    List<FamilyCourtFacts> facts(Collection<UUID> subjects) {
        List<UUID> known = families.known(subjects);
        if (known.isEmpty()) {
            return List.of();
        }
        Map<FamilyOrderId, FamilyOrder> orders = all("select o from FamilyOrder o where o.family.value in (:families)", FamilyOrder.class, known).stream()
                .collect(Collectors.toMap(FamilyOrder::id, Function.identity()));
        List<ReportDay> days = all("select d from ReportDay d where d.family.value in (:families) and d.withdrawnBy.value is null", ReportDay.class, known);
        List<OpinionRequest> requests = all("select r from OpinionRequest r where r.family.value in (:families)", OpinionRequest.class, known);
        if (days.isEmpty() && requests.isEmpty()) {
            return List.of();
        }
        List<Filing> sent = filings.ofFamilies(known);
        Map<UUID, List<LocalDate>> lifted = families.lifted(known);
        return known.stream().map(family -> facts(family, orders, days, requests, sent, lifted.getOrDefault(family, List.of()))).toList();
    }

    /** What was ordered last about each of the families, as far as there is anything; in one statement. */
    Map<UUID, FamilyOrderContent> lastOrders(Collection<UUID> families) {
        return families.isEmpty()
                ? Map.of()
                : all("select o from FamilyOrder o where o.family.value in (:families) order by o.content.orderedOn, o.id.value", FamilyOrder.class, families).stream()
                        .collect(Collectors.toMap(order -> order.family().value(), FamilyOrder::content, (former, later) -> later));
    }

    private <T> List<T> all(String jpql, Class<T> type, Collection<UUID> families) {
        return em.createQuery(jpql, type).setParameter("families", families).getResultList();
    }

    private static FamilyCourtFacts facts(
            UUID family, Map<FamilyOrderId, FamilyOrder> orders, List<ReportDay> days, List<OpinionRequest> requests, List<Filing> sent, List<LocalDate> lifted) {
        return new FamilyCourtFacts(
                family,
                days.stream()
                        .filter(day -> day.family().value().equals(family))
                        .map(day -> new FamilyCourtFacts.Report(day.order().value(), orders.get(day.order()).content(), day.dueOn()))
                        .toList(),
                requests.stream()
                        .filter(request -> request.family().value().equals(family))
                        .map(request -> new FamilyCourtFacts.Opinion(request.auditId(), request.details().content()))
                        .toList(),
                sent.stream().filter(filing -> filing.family().value().equals(family)).map(Filing::sent).toList(), lifted);
    }
}
