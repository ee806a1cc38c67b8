package pl.ostoja.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.access.Visibility;
import pl.ostoja.assistance.CaseCount;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;

/** Assistants in the municipality's report, as of its last day; in one statement beside those of the law. */
@ApplicationScoped
class MunicipalAssistants {
    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    private static final String LASTS = "%1$s.period.since <= :countTo and (%1$s.period.until is null or %1$s.period.until >= :countTo)";

    private static final String ASSISTANTS =
            """
            select a.id, a.name, w.employment, w.hours, w.coFunded,
                (select count(k) from Caseload k join AssistanceCase c on c.id.value = k.record where k.account = a.id and %s and %s and %s)
            from Account a left join WorkingTime w on w.account = a.id and w.centre = :centre and %s
            where a.centre = :centre and (a.disabledAt is null or a.disabledAt > :over)
            and exists (select r.id from RoleGrant r where r.account = a.id and r.role = :role and %s)
            order by a.name, a.id.value""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    CurrentCaller caller;

    @Inject
    CurrentLaw law;

    List<MunicipalLine> lines(List<AssistantWork> assistants, MunicipalPeriod period) {
        Law then = law.on(period.to());
        return AssistantFigures.of(assistants, then.amount(LegalNumber.FULL_TIME_WEEKLY_H), then.whole(LegalNumber.ASSISTANT_MAX_FAMILIES));
    }

    /** Those whom the report counts so. */
    List<AssistantWork> of(MunicipalPeriod period, AssistantCount what) {
        return what.of(of(period), law.on(period.to()).whole(LegalNumber.ASSISTANT_MAX_FAMILIES));
    }

    /** Whose hours are not recorded works full time (RPT-3). */
    List<AssistantWork> of(MunicipalPeriod period) {
        BigDecimal fullTime = law.on(period.to()).amount(LegalNumber.FULL_TIME_WEEKLY_H);
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        Map<String, Object> values = new HashMap<>(CaseCount.values(period.from(), period.to()));
        values.putAll(seen.parameters());
        values.put("centre", caller.centre());
        values.put("role", Role.FAMILY_ASSISTANT);
        values.put("over", period.to().atTime(LocalTime.MAX).atZone(POLAND).toInstant());
        String query = ASSISTANTS.formatted(LASTS.formatted("k"), CaseCount.HAS_ASSISTANT.condition(), seen, LASTS.formatted("w"), LASTS.formatted("r"));
        return Condition.bind(em.createQuery(query, Object[].class), values)
                .getResultStream()
                .map(row -> new AssistantWork(
                        (AccountId) row[0], (String) row[1], (EmploymentForm) row[2], (Boolean) row[4], row[3] == null ? fullTime : (BigDecimal) row[3],
                        ((Number) row[5]).longValue()))
                .toList();
    }
}
