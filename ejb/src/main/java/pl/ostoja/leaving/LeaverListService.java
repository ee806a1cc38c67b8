package pl.ostoja.leaving;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.ListQuery;
import pl.ostoja.access.ListReader;
import pl.ostoja.access.Narrowed;
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
        Page<LeaverRow> found = lists.page(LIST, wanted(filter, law), sort.orderBy(descending), page);
        trail.listed(caller.centre().value(), "CHILD", filter.inWords(), found.rows().size());
        return found.map(row -> row.with(LeavingStepRules.terms(row.born(), law)));
    }

    private Narrowed wanted(LeaverFilter filter, CareLaw law) {
        LocalDate today = LocalDate.now(clock);
        LocalDate adultsBorn = today.minusYears(law.whole(LegalNumber.AGE_OF_MAJORITY_Y, today));
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        Condition familySeen = visibility.of(RecordKind.FAMILY, "f");
        Narrowed wanted = new Narrowed(FROM.formatted(familySeen, seen))
                .with(seen)
                .with(familySeen)
                .with("today", today)
                .with("oldEnough", today.minusYears(FROM_AGE))
                .with("tooOld", today.minusYears(law.whole(LegalNumber.AID_MAX_AGE, today)))
                .with("adultsBorn", adultsBorn);
        narrow(wanted, filter, adultsBorn);
        if (filter.isTyped()) {
            wanted.and(search.typed(caller.centre(), filter.text()).at("c.person", "txt"));
        }
        return wanted;
    }

    /** @param adultsBorn whoever was born on that day or earlier is of full age today */
    private static void narrow(Narrowed wanted, LeaverFilter filter, LocalDate adultsBorn) {
        if (filter.state() != null) {
            wanted.and(switch (filter.state()) {
                case BEFORE_18 -> "s.id is not null and p.born > :adultsBorn";
                case ADULT_STAY -> "s.id is not null and p.born <= :adultsBorn";
                case LEFT -> "s.id is null";
            });
        }
        if (filter.missing() != null) {
            wanted.and(filter.missing().condition());
        }
        if (filter.days() != null) {
            wanted.and("p.born > :bornAfter and p.born <= :bornUntil").with("bornAfter", adultsBorn).with("bornUntil", adultsBorn.plusDays(filter.days()));
        }
    }
}
