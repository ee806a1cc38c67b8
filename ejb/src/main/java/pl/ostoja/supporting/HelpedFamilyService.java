package pl.ostoja.supporting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceCases;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** RPT-17: the families that were helped by supporting families in a time, each once, paged in the database. Three statements. */
@Stateless
public class HelpedFamilyService {
    /** A family without a file is the same if it is called the same. */
    private static final String WHO = "coalesce(cast(h.content.assistance.value as string), lower(h.content.helped))";

    private static final String FROM = " from SupportHelp h join SupportingFamily f on f.id = h.family where f.centre = :centre and " + SupportCount.Words.WAS + " and "
            + SupportCount.Words.HELPED;

    private static final String ROWS =
            "select h.content.assistance.value, min(h.content.helped), min(h.content.since), count(distinct cast(f.id.value as string))" + FROM
                    + " group by h.content.assistance.value, lower(h.content.helped) order by min(h.content.since), min(" + WHO + ")";

    @PersistenceContext
    EntityManager em;

    @Inject
    AssistanceCases cases;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    /** By the first day of help. */
    @Allowed(Right.SEE_SUPPORTING)
    public Page<HelpedFamilyRow> list(@NotNull LocalDate from, @NotNull LocalDate to, PageRequest page) {
        List<Object[]> found = bind(em.createQuery(ROWS, Object[].class), from, to).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
        List<AssistanceCaseId> families = found.stream().map(row -> (UUID) row[0]).filter(Objects::nonNull).map(AssistanceCaseId::new).toList();
        Map<AssistanceCaseId, String> labels = cases.labelsSeen(families);
        trail.listed(caller.centre().value(), SupportingFamilyService.AUDIT_KIND, "helped " + from + "/" + to, found.size());
        return new Page<>(found.stream().map(row -> row(row, labels)).toList(), number(from, to), page);
    }

    /** How many there are. */
    @Allowed(Right.SEE_SUPPORTING)
    public long number(LocalDate from, LocalDate to) {
        return bind(em.createQuery("select count(distinct " + WHO + ")" + FROM, Long.class), from, to).getSingleResult();
    }

    private <Q extends Query> Q bind(Q query, LocalDate from, LocalDate to) {
        return Condition.bind(query, Map.of("centre", caller.centre(), "countFrom", from, "countTo", to));
    }

    private static HelpedFamilyRow row(Object[] of, Map<AssistanceCaseId, String> labels) {
        AssistanceCaseId family = of[0] == null ? null : new AssistanceCaseId((UUID) of[0]);
        String label = family == null ? (String) of[1] : labels.get(family);
        return new HelpedFamilyRow(label == null ? null : family, label, (LocalDate) of[2], ((Number) of[3]).longValue());
    }
}
