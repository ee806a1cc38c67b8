package pl.ostoja.leaving;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.people.PersonSearch;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Those who leave care, from the age of sixteen until no aid is due any more, filtered, sorted and paged in the database. */
@Stateless
public class LeaverListService {
    /** A year before the mentor has to be named there is time to look for one. */
    public static final int FROM_AGE = 16;

    private static final String ROW =
            """
            select new pl.ostoja.leaving.LeaverRow(c.id.value, p.firstName, p.lastName, c.fileNumber, c.ownership.restricted, p.born,
                c.leaving.mentorNamedOn, c.leaving.programmeApprovedOn, s.form, coalesce(f.label, s.placeName))
            """;

    /** Whoever left earlier than at full age went home or was adopted, and does not leave care in the sense of the act. */
    private static final String FROM =
            """
            from Child c join Person p on p.id = c.person
            left join Stay s on s.child = c.id and s.since <= :today and (s.until is null or s.until > :today)
            left join FosterFamily f on f.id = s.family and %s
            where p.born <= :oldEnough and p.born > :tooOld and p.died is null and %s
            and (s.id is not null or p.born <= :adultsBorn
                and exists (select 1 from Stay e where e.child = c.id and (e.basis = ADULT_STAY or e.endReason = AGE_OF_MAJORITY_INDEPENDENCE)))
            """;

    private static final ListQuery<LeaverRow> LIST = new ListQuery<>(LeaverRow.class, ROW, "c.id.value");

    @Inject
    ListReader lists;

    @Inject
    Visibility visibility;

    @Inject
    PersonSearch search;

    @Inject
    CareLaws laws;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_LEAVING)
    public Page<LeaverRow> leavers(LeaverFilter filter, LeaverSort sort, boolean descending, PageRequest page) {
        CareLaw law = laws.of(caller.centre());
        Map<String, Object> parameters = new HashMap<>();
        String from = from(filter, law, parameters);
        Page<LeaverRow> found = lists.page(LIST, from, sort.orderBy(descending), parameters, page);
        trail.listed(caller.centre().value(), "CHILD", filter.inWords(), found.rows().size());
        return found.map(row -> row.with(LeavingStepRules.terms(row.born(), law)));
    }

    private String from(LeaverFilter filter, CareLaw law, Map<String, Object> parameters) {
        LocalDate today = LocalDate.now(clock);
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        Condition familySeen = visibility.of(RecordKind.FAMILY, "f");
        parameters.putAll(seen.parameters());
        parameters.putAll(familySeen.parameters());
        parameters.put("today", today);
        parameters.put("oldEnough", today.minusYears(FROM_AGE));
        parameters.put("tooOld", today.minusYears(law.whole(LegalNumber.AID_MAX_AGE, today)));
        LocalDate adultsBorn = today.minusYears(law.whole(LegalNumber.AGE_OF_MAJORITY_Y, today));
        parameters.put("adultsBorn", adultsBorn);
        StringBuilder from = new StringBuilder(FROM.formatted(familySeen, seen));
        narrow(filter, adultsBorn, from, parameters);
        if (filter.isTyped()) {
            Condition found = search.typed(caller.centre(), filter.text()).at("c.person", "txt");
            parameters.putAll(found.parameters());
            from.append(" and ").append(found);
        }
        return from.toString();
    }

    /** @param adultsBorn whoever was born on that day or earlier is of full age today */
    private static void narrow(LeaverFilter filter, LocalDate adultsBorn, StringBuilder from, Map<String, Object> parameters) {
        if (filter.state() != null) {
            from.append(switch (filter.state()) {
                case BEFORE_18 -> " and s.id is not null and p.born > :adultsBorn";
                case ADULT_STAY -> " and s.id is not null and p.born <= :adultsBorn";
                case LEFT -> " and s.id is null";
            });
        }
        if (filter.missing() != null) {
            from.append(" and ").append(filter.missing().condition());
        }
        if (filter.days() != null) {
            from.append(" and p.born > :bornAfter and p.born <= :bornUntil");
            parameters.put("bornAfter", adultsBorn);
            parameters.put("bornUntil", adultsBorn.plusDays(filter.days()));
        }
    }
}
