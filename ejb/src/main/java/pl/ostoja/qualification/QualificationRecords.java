package pl.ostoja.qualification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.ApplicantFacts;
import pl.ostoja.fostering.Applicants;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.shared.NotFound;

/** What was written down of candidates and families. Whoever asks has asked for the family first: all of it is seen through its family. */
@ApplicationScoped
class QualificationRecords {
    @PersistenceContext
    EntityManager em;

    @Inject
    Applicants applicants;

    @Inject
    CurrentLaw law;

    @Inject
    CurrentPolicies policies;

    Step step(StepId id) {
        return found("select s from Step s where s.id = :id", Step.class, id);
    }

    Check check(CheckId id) {
        return found("select c from Check c where c.id = :id", Check.class, id);
    }

    Exemption exemption(ExemptionId id) {
        return found("select e from Exemption e where e.id = :id", Exemption.class, id);
    }

    private <T> T found(String jpql, Class<T> type, Object id) {
        return em.createQuery(jpql, type).setParameter("id", id).getResultStream().findFirst().orElseThrow(NotFound::new);
    }

    List<Step> steps(Collection<UUID> families) {
        return of("select s from Step s where s.family.value in (:families)", Step.class, families);
    }

    List<Check> checks(Collection<UUID> families) {
        return of("select c from Check c where c.family.value in (:families)", Check.class, families);
    }

    List<Exemption> exemptions(Collection<UUID> families) {
        return of("select e from Exemption e where e.family.value in (:families)", Exemption.class, families);
    }

    private <T> List<T> of(String jpql, Class<T> type, Collection<UUID> families) {
        return families.isEmpty() ? List.of() : em.createQuery(jpql, type).setParameter("families", families).getResultList();
    }

    QualificationLaw law(CentreId centre) {
        return new QualificationLaw(law.book(), policies.choices(centre));
    }

    QualificationFacts facts(FosterFamilyId family) {
        return facts(List.of(family.value())).getFirst();
    }

    /** Of those of these records that are families' files; in seven statements. */
    List<QualificationFacts> facts(Collection<UUID> records) {
        Map<UUID, ApplicantFacts> files = applicants.facts(records);
        Map<UUID, List<StepContent>> steps =
                steps(files.keySet()).stream().collect(groupingBy(step -> step.family().value(), mapping(Step::content, toList())));
        Map<UUID, List<CheckFact>> checks = checks(files.keySet()).stream().collect(groupingBy(check -> check.family().value(), mapping(Check::fact, toList())));
        Map<UUID, List<ExemptionContent>> exemptions =
                exemptions(files.keySet()).stream().collect(groupingBy(each -> each.family().value(), mapping(Exemption::content, toList())));
        return files.values().stream()
                .map(file -> new QualificationFacts(
                        file,
                        steps.getOrDefault(file.family(), List.of()),
                        checks.getOrDefault(file.family(), List.of()),
                        exemptions.getOrDefault(file.family(), List.of())))
                .toList();
    }

    /** The stored spans of these families, each in order. */
    Map<UUID, List<StoredSpan>> spans(Collection<UUID> families) {
        return of("select q from StoredSpan q where q.family.value in (:families) order by q.since", StoredSpan.class, families).stream()
                .collect(groupingBy(stored -> stored.family().value()));
    }

    /** Makes the stored spans of these families what the facts give; says of how many they were not. */
    int keepSpans(CentreId centre, Collection<UUID> families) {
        List<QualificationFacts> all = facts(families);
        if (all.isEmpty()) {
            return 0;
        }
        int changed = 0;
        QualificationLaw read = law(centre);
        Map<UUID, List<StoredSpan>> stored = spans(families);
        for (QualificationFacts facts : all) {
            List<StoredSpan> before = stored.getOrDefault(facts.file().family(), List.of());
            List<Span> now = Span.all(facts, read);
            if (!before.stream().map(StoredSpan::span).toList().equals(now)) {
                changed++;
                before.forEach(em::remove);
                now.forEach(span -> em.persist(new StoredSpan(centre, new FosterFamilyId(facts.file().family()), span)));
            }
        }
        return changed;
    }
}
