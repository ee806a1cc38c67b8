package pl.ostoja.assistance;

import static java.util.stream.Collectors.toList;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.Period;

/** When a family is to be visited, derived from its facts whenever somebody asks. */
@Stateless
public class VisitDueService {
    @Inject
    AssistanceCases cases;

    @Inject
    Visits visits;

    @Inject
    Children children;

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
        List<CaseStepContent> steps = cases.steps(id).stream().map(CaseStep::content).toList();
        TreeSet<LocalDate> visited = new TreeSet<>(visits.visited(id));
        VisitFacts facts = new VisitFacts(found.content().kind(), steps, visited, away(found), policies.choices(found.centre()));
        return new VisitsDue(today, facts.until(today).reversed());
    }

    private List<Period> away(AssistanceCase found) {
        List<UUID> persons = cases.members(found.id()).stream()
                .filter(member -> member.role() == MemberRole.CHILD && member.period().isOpen())
                .map(member -> member.person().value())
                .toList();
        Map<UUID, UUID> files = children.of(found.centre(), persons);
        Map<UUID, CareFacts> care = children.care(files.values());
        return Away.of(persons.stream().map(person -> files.get(person) == null ? List.<Period>of() : elsewhere(care.get(files.get(person)))).collect(toList()));
    }

    /** A child lives at home again on the day on which it leaves care; one who left on the day it came was never elsewhere. */
    private static List<Period> elsewhere(CareFacts care) {
        return care.stays().stream()
                .filter(stay -> stay.until() == null || stay.until().isAfter(stay.since()))
                .map(stay -> new Period(stay.since(), stay.until() == null ? null : stay.until().minusDays(1)))
                .toList();
    }
}
