package pl.ostoja.assistance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Period;

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

    /**
     * AVI-11: of contacts that took place, or where the assistant was there and met nobody. One's own month stays what it was, whoever has the families now; others
     * than one's own are for who gives families to assistants.
     */
    @Allowed(Right.SEE_ASSISTANCE)
    public WorkingMonth of(AccountId assistant, YearMonth month) {
        boolean own = assistant.equals(caller.get().account());
        if (!own && !caller.get().may(Right.MANAGE_CASELOADS)) {
            throw new NotFound();
        }
        String name = assistants.assistants().of(assistant).map(CaseloadShare::name).orElseThrow(NotFound::new);
        Period days = Period.of(month.atDay(1), month.atEndOfMonth());
        Stream<WorkingMonth.Row> seen = visits.work(assistant, days).stream().map(WorkingMonthService::row);
        Stream<WorkingMonth.Row> unseen = own ? visits.workUnseen(assistant, days).stream().map(WorkingMonthService::unnamed) : Stream.empty();
        List<WorkingMonth.Row> rows = Stream.concat(seen, unseen).sorted(WorkingMonth.Row.BY_FAMILY).toList();
        List<WorkingMonth.Day> byDay = visits.workByDay(assistant, days, own).stream()
                .map(of -> new WorkingMonth.Day((LocalDate) of[0], (long) of[1], ((Number) of[2]).longValue()))
                .toList();
        trail.listed(caller.centre().value(), AssistanceService.AUDIT_KIND, "work " + month, rows.size());
        return new WorkingMonth(month, name, rows, byDay);
    }

    private static WorkingMonth.Row row(Object[] of) {
        return new WorkingMonth.Row(new AssistanceCaseId((UUID) of[0]), (String) of[1], (String) of[2], (VisitKind) of[3], (long) of[4], ((Number) of[5]).longValue());
    }

    private static WorkingMonth.Row unnamed(Object[] of) {
        return new WorkingMonth.Row(null, null, null, (VisitKind) of[0], (long) of[1], ((Number) of[2]).longValue());
    }
}
