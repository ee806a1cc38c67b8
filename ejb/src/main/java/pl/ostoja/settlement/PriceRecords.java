package pl.ostoja.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import pl.ostoja.audit.Former;
import pl.ostoja.audit.KnownRows;
import pl.ostoja.centre.CentreId;
import pl.ostoja.facility.Facilities;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

/** What a centre has written down of institutions, average costs, raised amounts and costs of families. */
@ApplicationScoped
class PriceRecords {
    private static final String OF_CENTRE = "centre_id";

    @PersistenceContext
    EntityManager em;

    @Inject
    KnownFacts known;

    @Inject
    KnownRows former;

    @Inject
    Facilities facilities;

    <T extends RecordedFact> T find(Class<T> type, CostFactId id, CentreId centre) {
        return em.createQuery("select f from " + type.getSimpleName() + " f where f.id = :id and f.centre = :centre", type)
                .setParameter("id", id)
                .setParameter("centre", centre)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(Class<? extends RecordedFact> type, CostFactId id) {
        return known.contain(type, id);
    }

    void add(Object row) {
        em.persist(row);
    }

    /** The latest first. */
    List<RecordedClassification> classifications(CentreId centre) {
        return all(
                "select c from RecordedClassification c where c.centre = :centre order by c.content.validFrom desc, c.id.value desc", RecordedClassification.class,
                centre);
    }

    Classifications classificationsOf(CentreId centre) {
        return new Classifications(classifications(centre).reversed().stream().map(RecordedClassification::content).toList());
    }

    /** As they were known at a moment. */
    Classifications classificationsOf(CentreId centre, Instant moment) {
        return new Classifications(former.of(RecordedClassification.class, OF_CENTRE, List.of(centre.value()), centre.value(), moment).stream()
                .sorted(Comparator.comparing(RecordedClassification::auditId))
                .map(RecordedClassification::content)
                .toList());
    }

    /** The latest first. */
    List<RecordedAverage> averages(CentreId centre) {
        return all("select a from RecordedAverage a where a.centre = :centre order by a.publishedOn desc, a.id.value", RecordedAverage.class, centre);
    }

    AverageCosts averageCosts(CentreId centre) {
        return new AverageCosts(
                averages(centre).stream().map(RecordedAverage::fact).toList(),
                facilities.voivodeships(centre));
    }

    /** What care cost as it was known at a moment. */
    record Known(List<RecordedRate> rates, AverageCosts averages, List<RecordedFamilyCost> costs) {}

    /** @param families of whose costs on the days is asked */
    Known known(CentreId centre, Collection<UUID> families, Period days, Instant moment) {
        List<UUID> own = List.of(centre.value());
        Former then = former.at(centre.value(), moment);
        var rates = then.rows(RecordedRate.class, OF_CENTRE, own);
        var averages = then.rows(RecordedAverage.class, OF_CENTRE, own);
        var costs = then.rows(RecordedFamilyCost.class, "family_id", families);
        var voivodeships = facilities.voivodeships(then, centre);
        return new Known(
                rates.get(),
                new AverageCosts(averages.get().stream().map(RecordedAverage::fact).toList(), voivodeships.get()),
                costs.get().stream().filter(cost -> cost.concerns(days)).sorted(Comparator.comparing(RecordedFamilyCost::auditId)).toList());
    }

    /** The latest first. */
    List<RecordedRate> rates(CentreId centre) {
        return all("select r from RecordedRate r where r.centre = :centre order by r.content.validFrom desc, r.id.value", RecordedRate.class, centre);
    }

    /** The latest first. */
    List<RecordedFamilyCost> costs(FosterFamilyId family) {
        return em.createQuery(
                        "select c from RecordedFamilyCost c where c.family = :family order by c.content.since desc, c.id.value", RecordedFamilyCost.class)
                .setParameter("family", family)
                .getResultList();
    }

    /** What the families cost on the days, in order of the identifiers, so that it comes out the same every time. */
    List<RecordedFamilyCost> costs(Collection<UUID> families, Period days) {
        return em.createQuery(
                        """
                        select c from RecordedFamilyCost c where c.family.value in (:families)
                        and c.content.since <= :last and (c.content.until is null or c.content.until >= :first) order by c.id.value""",
                        RecordedFamilyCost.class)
                .setParameter("families", families)
                .setParameter("first", days.since())
                .setParameter("last", days.until())
                .getResultList();
    }

    private <T> List<T> all(String jpql, Class<T> type, CentreId centre) {
        return em.createQuery(jpql, type).setParameter("centre", centre).getResultList();
    }
}
