package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.law.CurrentPolicies;

/** When a family is to be visited, derived from its facts whenever somebody asks. */
@Stateless
public class VisitDueService {
    @Inject
    AssistanceCases cases;

    @Inject
    Visits visits;

    @Inject
    CaseFactsReader families;

    @Inject
    CurrentPolicies policies;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The visits that were due until today and the next one, the latest first. */
    @Allowed(Right.SEE_ASSISTANCE)
    public VisitsDue of(AssistanceCaseId id) {
        AssistanceCase found = cases.visible(id);
        LocalDate today = LocalDate.now(clock);
        trail.seen(found.centre().value(), AssistanceService.AUDIT_KIND, id.value(), "visits due");
        CaseFacts family = families.of(found.centre(), List.of(id.value())).getFirst();
        List<LocalDate> visited = visits.visited(List.of(id.value())).getOrDefault(id.value(), List.of());
        return new VisitsDue(today, new VisitFacts(family, visited, policies.choices(found.centre())).until(today).reversed());
    }
}
