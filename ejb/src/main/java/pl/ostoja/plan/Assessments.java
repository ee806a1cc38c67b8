package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.shared.NotFound;

/** The assessments of families. Whoever asks has asked for the family first: an assessment is seen through it. */
@ApplicationScoped
class Assessments {
    @PersistenceContext
    EntityManager em;

    FamilyAssessment find(FamilyAssessmentId id) {
        return em.createQuery("select a from FamilyAssessment a where a.id = :id", FamilyAssessment.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    boolean isKnown(FamilyAssessmentId id) {
        return em.find(FamilyAssessment.class, id) != null;
    }

    /** The latest first. */
    List<FamilyAssessment> of(AssistanceCaseId family) {
        return em.createQuery("select a from FamilyAssessment a where a.assistance = :family order by a.content.assessedOn desc", FamilyAssessment.class)
                .setParameter("family", family)
                .getResultList();
    }

    Map<UUID, List<PlannedFamily.Assessed>> ofFamilies(Collection<UUID> families) {
        return em.createQuery("select a from FamilyAssessment a where a.assistance.value in (:families)", FamilyAssessment.class)
                .setParameter("families", families)
                .getResultStream()
                .collect(Collectors.groupingBy(made -> made.assistance().value(), Collectors.mapping(FamilyAssessment::facts, Collectors.toList())));
    }

    void add(FamilyAssessment assessment) {
        em.persist(assessment);
    }
}
