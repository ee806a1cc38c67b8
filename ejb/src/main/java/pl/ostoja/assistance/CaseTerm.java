package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.access.CaseloadTaken;
import pl.ostoja.access.CaseloadTerm;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.access.Workers;
import pl.ostoja.shared.BusinessRuleViolation;

/** How long a family is in caseloads that are given by hand. */
@ApplicationScoped
class CaseTerm implements CaseloadTerm {
    @PersistenceContext
    EntityManager em;

    @Inject
    Workers workers;

    @Override
    public RecordKind kind() {
        return RecordKind.ASSISTANCE;
    }

    /** AST-12: who is given a family that is monitored holds it to the last day of the monitoring. */
    @Override
    public Optional<LocalDate> lastDay(UUID record) {
        return Optional.ofNullable(standing(record).monitoredUntil());
    }

    /** AST-13: from whom a family is taken with which an assistant works is said by its hand-over or its end. */
    void refuseTaken(@Observes CaseloadTaken taken) {
        if (taken.kind() != RecordKind.ASSISTANCE || standing(taken.record()).on(taken.lastDay()) != CaseState.ASSIGNED) {
            return;
        }
        boolean isHers = workers.worker(Role.FAMILY_ASSISTANT, taken.record(), taken.lastDay()).filter(worker -> worker.holder().id().equals(taken.holder())).isPresent();
        if (isHers) {
            throw new BusinessRuleViolation("AST-13", "assistance.violation.handedOverOnItsPage");
        }
    }

    private CaseStanding standing(UUID record) {
        return em.find(AssistanceCase.class, new AssistanceCaseId(record)).standing();
    }
}
