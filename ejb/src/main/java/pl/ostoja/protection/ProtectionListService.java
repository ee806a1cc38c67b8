package pl.ostoja.protection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Blue Cards and removals in lists, of the families that the caller sees. They leave the system in no file (PRT-11). */
@Stateless
public class ProtectionListService {
    private static final String CARDS = "from BlueCard r join AssistanceCase c on c.id.value = r.family.value where ";
    private static final String REMOVALS =
            "from Intervention r join AssistanceCase c on c.id.value = r.family.value join Person p on p.id = r.content.child where ";

    @PersistenceContext
    EntityManager em;

    @Inject
    Visibility visibility;

    @Inject
    CareLaws laws;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_PROTECTION)
    public Page<CardRow> cards(CardFilter filter, ProtectionSort sort, boolean descending, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        String from = CARDS + seen(parameters) + inState(filter.state(), parameters);
        long total = count(from, parameters);
        List<CardRow> rows = total == 0 ? List.of() : cards(from + sort.cards(descending), parameters, page);
        trail.listed(caller.centre().value(), BlueCardService.AUDIT_KIND, filter.inWords(), rows.size());
        return new Page<>(rows, total, page);
    }

    @Allowed(Right.SEE_PROTECTION)
    public Page<InterventionRow> removals(InterventionFilter filter, ProtectionSort sort, boolean descending, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder from = new StringBuilder(REMOVALS + seen(parameters));
        if (filter.placedWith() != null) {
            from.append(" and r.content.placedWith = :placedWith");
            parameters.put("placedWith", filter.placedWith());
        }
        if (filter.told() != null) {
            from.append(filter.told() ? " and r.content.courtToldAt is not null" : " and r.content.courtToldAt is null");
        }
        long total = count(from.toString(), parameters);
        List<InterventionRow> rows = total == 0 ? List.of() : removals(from + sort.removals(descending), parameters, page);
        trail.listed(caller.centre().value(), InterventionService.AUDIT_KIND, filter.inWords(), rows.size());
        return new Page<>(rows, total, page);
    }

    /** Of one family, also when there is nothing. */
    @Allowed(Right.SEE_PROTECTION)
    public FamilyProtection of(AssistanceCaseId family) {
        Map<String, Object> parameters = new HashMap<>(Map.of("family", family.value()));
        String ours = seen(parameters) + " and c.id.value = :family";
        PageRequest all = new PageRequest(1, 200);
        FamilyProtection found = new FamilyProtection(
                cards(CARDS + ours + ProtectionSort.SINCE.cards(true), parameters, all), removals(REMOVALS + ours + ProtectionSort.SINCE.removals(true), parameters, all));
        trail.listed(caller.centre().value(), BlueCardService.AUDIT_KIND, "", found.cards().size());
        return found;
    }

    private String seen(Map<String, Object> parameters) {
        Condition seen = visibility.of(RecordKind.ASSISTANCE, "c");
        parameters.putAll(seen.parameters());
        return seen.jpql();
    }

    /** PRT-2, said as the database has it: what ended so long ago is monitored no more. */
    private String inState(CardState state, Map<String, Object> parameters) {
        if (state == null) {
            return "";
        }
        if (state == CardState.RUNNING) {
            return " and r.content.endedOn is null";
        }
        parameters.put("monitored", firstMonitored());
        return state == CardState.MONITORED ? " and r.content.endedOn >= :monitored" : " and r.content.endedOn < :monitored";
    }

    /** The first day on which a procedure can have ended whose family is monitored today. */
    private LocalDate firstMonitored() {
        CareLaw law = laws.of(caller.centre());
        LocalDate today = LocalDate.now(clock);
        LocalDate day = today.minusMonths(law.whole(LegalNumber.BLUE_CARD_MONITORING_M, today)).minusDays(3);
        while (CardFiles.monitoredUntil(day, law).isBefore(today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private long count(String from, Map<String, Object> parameters) {
        return Condition.bind(em.createQuery("select count(r.id.value) " + from, Long.class), parameters).getSingleResult();
    }

    private List<CardRow> cards(String from, Map<String, Object> parameters, PageRequest page) {
        CareLaw law = laws.of(caller.centre());
        return rows("select r, c.content.label, c.fileNumber " + from, parameters, page).stream()
                .map(row -> {
                    BlueCard card = (BlueCard) row[0];
                    LocalDate ended = card.content().endedOn();
                    LocalDate monitored = ended == null ? null : CardFiles.monitoredUntil(ended, law);
                    CardState state = CardState.on(LocalDate.now(clock), ended, monitored);
                    return new CardRow(card.id(), card.family(), (String) row[1], (String) row[2], card.content().filledOn(), state, monitored);
                })
                .toList();
    }

    private List<InterventionRow> removals(String from, Map<String, Object> parameters, PageRequest page) {
        CareLaw law = laws.of(caller.centre());
        return rows("select r, c.content.label, c.fileNumber, p.lastName || ' ' || p.firstName " + from, parameters, page).stream()
                .map(row -> {
                    Intervention removal = (Intervention) row[0];
                    InterventionContent content = removal.content();
                    return new InterventionRow(
                            removal.id(), removal.family(), (String) row[1], (String) row[2], (String) row[3], content.startedAt(), content.placedWith(),
                            content.courtToldAt(), InterventionClock.of(content, law).courtTold(), content.outcome());
                })
                .toList();
    }

    private List<Object[]> rows(String jpql, Map<String, Object> parameters, PageRequest page) {
        return Condition.bind(em.createQuery(jpql, Object[].class), parameters).setFirstResult(page.offset()).setMaxResults(page.size()).getResultList();
    }
}
