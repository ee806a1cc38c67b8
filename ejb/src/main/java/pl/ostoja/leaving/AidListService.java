package pl.ostoja.leaving;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import pl.ostoja.people.PersonSearch;
import pl.ostoja.placement.AllChildren;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.CareLaws;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.PolishDates;

/** What aid for those who leave care comes to in a month, for whoever pays it: amounts and days, no notes, no grounds, no health. */
@Stateless
public class AidListService {
    private static final String ROW =
            """
            select new pl.ostoja.leaving.AidRow$Found(c.id, p.firstName, p.lastName, c.fileNumber, c.ownership.restricted, p.born, a.content)
            """;

    /** A monthly aid that covers a day of the month, and what was granted once in it. */
    private static final String FROM =
            """
            from LeavingAid a join Child c on c.id = a.child join Person p on p.id = c.person
            where %s and (a.content.kind = EDUCATION and a.content.decision in (GRANTED, ENDED)
                    and coalesce(a.content.since, a.content.appliedOn) <= :last and (a.content.until is null or a.content.until >= :first)
                    and (a.content.decision = GRANTED or a.content.decidedOn >= :first)
                or a.content.kind <> EDUCATION and a.content.decision = GRANTED and a.content.decidedOn between :first and :last)
            """;

    private static final ListQuery<AidRow.Found> LIST = new ListQuery<>(AidRow.Found.class, ROW, "a.id.value");

    @Inject
    ListReader lists;

    @Inject
    LeavingRecords records;

    @Inject
    AllChildren allChildren;

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

    /** Of all whom the caller sees. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public Page<AidRow> aids(@NotNull YearMonth month, @NotNull AidFilter filter, @NotNull AidSort sort, boolean descending, @NotNull PageRequest page) {
        PolishDates.inRange(month.atDay(1));
        Narrowed wanted = wanted(filter).with("first", month.atDay(1)).with("last", month.atEndOfMonth());
        Page<AidRow.Found> found = lists.page(LIST, wanted, sort.orderBy(descending), page);
        trail.listed(caller.centre().value(), "CHILD", ("aids=" + month + " " + filter.inWords()).strip(), found.rows().size());
        return new Page<>(due(found.rows(), month), found.total(), page);
    }

    private List<AidRow> due(List<AidRow.Found> found, YearMonth month) {
        List<UUID> ids = found.stream().map(row -> row.child().value()).distinct().toList();
        Map<UUID, List<LeavingPeriodContent>> periods = records.periods(ids).stream()
                .collect(Collectors.groupingBy(period -> period.child().value(), Collectors.mapping(LeavingPeriod::content, Collectors.toList())));
        Map<UUID, CareFacts> care = periods.isEmpty() ? Map.of() : allChildren.care(periods.keySet());
        CareLaw law = laws.of(caller.centre());
        return found.stream()
                .map(row -> row.with(AidMonth.of(
                        row.content(), ageLimit(row, law, month),
                        periods.containsKey(row.child().value())
                                ? Suspensions.of(row.content().kind(), periods.get(row.child().value()), care.get(row.child().value()))
                                : List.of(),
                        month)))
                .toList();
    }

    private static LocalDate ageLimit(AidRow.Found row, CareLaw law, YearMonth month) {
        LeavingAidKind kind = row.content().kind();
        return kind.lastAge() == null ? null : law.birthday(row.born(), law.whole(kind.lastAge(), month.atEndOfMonth()));
    }

    private Narrowed wanted(AidFilter filter) {
        Condition seen = visibility.of(RecordKind.CHILD, "c");
        Narrowed wanted = new Narrowed(FROM.formatted(seen)).with(seen).and("a.content.kind = :kind", "kind", filter.kind());
        if (filter.endsWithin() != null) {
            LocalDate today = LocalDate.now(clock);
            wanted.and("a.content.kind = EDUCATION and a.content.until between :today and :soon")
                    .with("today", today)
                    .with("soon", today.plusDays(filter.endsWithin()));
        }
        if (filter.isTyped()) {
            wanted.and(search.typed(caller.centre(), filter.text()).at("c.person", "txt"));
        }
        return wanted;
    }
}
