package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.NotFound;

/** The monthly record of an assistant's work, from the contacts and not from typing again. */
@Stateless
public class WorkingMonthService {
    @Inject
    Visits visits;

    @Inject
    AssistantService assistants;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** AVI-11: of contacts that took place, or where the assistant was there and met nobody. Others than one's own are for who gives families to assistants. */
    @Allowed(Right.SEE_ASSISTANCE)
    public WorkingMonth of(AccountId assistant, YearMonth month) {
        if (!assistant.equals(caller.get().account()) && !caller.get().may(Right.MANAGE_CASELOADS)) {
            throw new NotFound();
        }
        String name = assistants.assistants().of(assistant).map(CaseloadShare::name).orElseThrow(NotFound::new);
        List<WorkingMonth.Row> rows = visits.work(assistant, month.atDay(1), month.atEndOfMonth()).stream()
                .map(WorkingMonthService::row)
                .sorted(Comparator.comparing(WorkingMonth.Row::label).thenComparing(WorkingMonth.Row::fileNumber).thenComparing(WorkingMonth.Row::kind))
                .toList();
        trail.listed(caller.centre().value(), AssistanceService.AUDIT_KIND, "work " + month, rows.size());
        return new WorkingMonth(month, name, rows);
    }

    private static WorkingMonth.Row row(Object[] of) {
        return new WorkingMonth.Row(new AssistanceCaseId((UUID) of[0]), (String) of[1], (String) of[2], (VisitKind) of[3], (long) of[4], ((Number) of[5]).longValue());
    }
}
