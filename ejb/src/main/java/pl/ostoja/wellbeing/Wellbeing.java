package pl.ostoja.wellbeing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.NotFound;

/** What is known of health, school and disability. Whoever asks has asked for the child first: a fact is seen through it. */
@ApplicationScoped
public class Wellbeing {
    @PersistenceContext
    EntityManager em;

    WellbeingFact find(WellbeingFactId id) {
        return em.createQuery("select f from WellbeingFact f where f.id = :id", WellbeingFact.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The latest first. */
    List<WellbeingFact> of(ChildId child) {
        return em.createQuery("select f from WellbeingFact f where f.child = :child order by f.content.since desc, f.id.value desc", WellbeingFact.class)
                .setParameter("child", child)
                .getResultList();
    }

    /** By child, whoever may see it, in one statement. */
    Map<UUID, List<WellbeingFacts>> facts(Collection<UUID> children) {
        return children.isEmpty()
                ? Map.of()
                : em.createQuery("select f from WellbeingFact f where f.child.value in (:children)", WellbeingFact.class)
                        .setParameter("children", children)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                fact -> fact.child().value(), Collectors.mapping(fact -> fact.content().facts(), Collectors.toList())));
    }

    /** Since when pregnancies are known, by child and by fact, whoever may see them, in one statement. */
    public Map<UUID, Map<UUID, LocalDate>> pregnancies(Collection<UUID> children) {
        return children.isEmpty()
                ? Map.of()
                : em.createQuery("select f from WellbeingFact f where f.child.value in (:children) and f.content.kind = :kind", WellbeingFact.class)
                        .setParameter("children", children)
                        .setParameter("kind", WellbeingKind.PREGNANCY)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                fact -> fact.child().value(), Collectors.toMap(fact -> fact.id().value(), fact -> fact.content().since())));
    }

    /** Whether a certificate of moderate or severe disability holds on the day, whoever asks: the law gives more for it (UWR art. 37(2), 150(2)). */
    public boolean isImpaired(ChildId child, LocalDate day) {
        return Disability.isImpaired(day, of(child).stream().map(fact -> fact.content().facts()).toList());
    }

    /** What the certificate says that holds on the day, whoever asks: the supplement of UWR art. 81(1) rests on it. */
    public Optional<DisabilityDegree> degree(ChildId child, LocalDate day) {
        Disability disability = Disability.on(day, of(child).stream().map(fact -> fact.content().facts()).toList(), false);
        return Optional.ofNullable(disability.certificate()).map(WellbeingFacts::degree);
    }
}
