package pl.ostoja.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.Condition;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Visibility;
import pl.ostoja.court.FamilyCourtDuties;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.people.PersonSearch;

/**
 * What a filter asks of a duty, in words of the query language, with the values: a list and the number that leads to it are found by the same words.
 */
@RequestScoped
class DutyConditions {
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int MONTHS_LOOKED_BACK = 12;

    /** The deadline is over: the day, or for a term of hours the moment, which is on that day; said so that an index over the days finds it. */
    private static final String PASSED = "(d.legal <= :dueToday and (d.legal < :dueToday or d.dueAt is not null and d.dueAt < :dueNow))";

    private static final String FELL_DUE = "(d.legal >= :yearAgo and " + PASSED + " and not (d.state = ENDED and d.stateOn <= d.legal))";

    private static final String KEPT =
            """
            (d.state = FULFILLED and (d.dueAt is not null and d.stateAt is not null and d.stateAt <= d.dueAt
                or (d.dueAt is null or d.stateAt is null) and d.stateOn <= d.legal))""";

    @Inject
    CurrentCaller caller;

    @Inject
    Visibility visibility;

    @Inject
    Clock clock;

    private final Map<String, Object> parameters = new HashMap<>();

    String where(DutyFilter filter) {
        return visible() + " and " + which(filter);
    }

    /** The visible duties that any of the figures counts, said so that an index over the days leaves out those of former years. */
    String counted() {
        return visible() + " and (d.state = OPEN or d.state in (FULFILLED, ENDED) and d.legal >= "
                + value("yearAgo", today().minusMonths(MONTHS_LOOKED_BACK)) + ")";
    }

    /** Of a caseload {@code k}: somebody works by it today, in the caller's centre, on a record that the caller has to do with. */
    String held() {
        return " where k.centre = " + value("dutyCentre", caller.centre()) + " and " + DutyHolding.WORKING + " and "
                + with(visibility.narrowed("k.record"));
    }

    private String visible() {
        String children = with(visibility.of(RecordKind.CHILD, "c"));
        String families = with(visibility.of(RecordKind.FAMILY, "f"));
        String assisted = with(visibility.of(RecordKind.ASSISTANCE, "a"));
        String owners = with(visibility.narrowed("d.owner"));
        return " where d.centre = " + value("dutyCentre", caller.centre()) + " and " + owners + " and ((c.id is not null and " + children
                + " or d.child is null and f.id is not null and " + families + " or a.id is not null and " + assisted
                + ") and d.category in (" + categories() + ")" + toCourts() + ")";
    }

    /** VIS-10: what is owed to courts about families of whom the caller sees nothing else. */
    private String toCourts() {
        return visibility.courtsAlone(RecordKind.ASSISTANCE, "a")
                .map(seen -> " or a.id is not null and d.kind in (" + value("courtKinds", FamilyCourtDuties.codes()) + ") and " + with(seen))
                .orElse("");
    }

    /** What is asked for of the visible ones. */
    String which(DutyFilter filter) {
        List<String> all = new ArrayList<>();
        if (filter.state() != null) {
            all.add("d.state = " + filter.state());
        }
        if (filter.leavesOutFar()) {
            all.add("(d.legal <= " + value("horizon", today().plusMonths(DutyFilter.MONTHS_AHEAD)) + " or d.alertOn <= " + value("dueToday", today()) + ")");
        }
        when(all, filter.when());
        what(all, filter.what());
        whose(all, filter.whose());
        return all.isEmpty() ? "1 = 1" : String.join(" and ", all);
    }

    private void when(List<String> all, DutyFilter.When when) {
        if (when.due() != null) {
            all.add(due(when.due()));
        }
        if (when.kept() != null) {
            all.add(kept(when.kept()));
        }
        equal(all, "d.legal >=", "legalFrom", when.from());
        equal(all, "d.legal <=", "legalTo", when.to());
    }

    private void what(List<String> all, DutyFilter.What what) {
        equal(all, "d.category =", "category", what.category());
        equal(all, "d.kind =", "kind", what.kind());
        equal(all, "d.owner =", "owner", what.owner());
        if (what.text() != null && !what.text().isBlank()) {
            all.add("(p.searchName like :text or p.searchNameReversed like :text or f.searchLabel like :text and "
                    + with(visibility.of(RecordKind.FAMILY, "f")) + " or lower(c.fileNumber) like :text or a.searchLabel like :text or lower(a.fileNumber) like :text)");
            value("text", PersonSearch.anywhere(what.text()));
        }
    }

    private void whose(List<String> all, DutyFilter.Whose whose) {
        value("dueToday", today());
        if (whose.mine()) {
            all.add("(exists (select 1 from Caseload m where m.account = " + value("me", caller.get().account()) + " and m.record in (d.family, d.child, d.assistance) and "
                    + DutyHolding.LASTS.formatted("m") + ") or exists (select 1 from Deputy o where o.deputy = :me and o.record = d.assistance and "
                    + DutyHolding.LASTS.formatted("o") + "))");
        }
        equal(all, "w.id =", "worker", whose.worker());
        if (whose.team() != null) {
            all.add("(k.team = " + value("team", whose.team()) + " or exists (" + DutyHolding.MEMBER + " and m.team = :team))");
        }
        if (whose.held() != null) {
            all.add(whose.held() == DutyFilter.Held.BY_NOBODY ? "k.account is null" : "k.team is null and not exists (" + DutyHolding.MEMBER + ")");
        }
    }

    private void equal(List<String> all, String asked, String name, Object wanted) {
        if (wanted != null) {
            all.add(asked + " " + value(name, wanted));
        }
    }

    String due(DutyFilter.Due due) {
        LocalDate today = today();
        value("dueToday", today);
        value("dueNow", clock.instant());
        return switch (due) {
            case OVERDUE -> PASSED;
            case TODAY -> "(d.legal = :dueToday and not " + PASSED + ")";
            case WITHIN_7_DAYS -> "(d.legal > :dueToday and d.legal <= " + value("dueWeek", today.plusDays(WEEK)) + ")";
            case WITHIN_30_DAYS -> "(d.legal > " + value("dueWeek", today.plusDays(WEEK)) + " and (d.legal <= " + value("dueMonth", today.plusDays(MONTH))
                    + " or d.alertOn is not null and d.alertOn <= :dueToday))";
            case LATER -> "(d.legal > " + value("dueMonth", today.plusDays(MONTH)) + " and (d.alertOn is null or d.alertOn > :dueToday))";
            case NEXT_30_DAYS -> "(not " + PASSED + " and not " + due(DutyFilter.Due.LATER) + ")";
        };
    }

    /**
     * RPT-4: fell due is what has a legal day, or for a term of hours a moment, that has passed, and a legal day no earlier than the same day twelve
     * months ago, unless it ended to be owed on that legal day or before. It was kept if it was done by then; for hours the moment decides, as far as
     * it is known.
     */
    private String kept(DutyFilter.Kept kept) {
        value("dueToday", today());
        value("dueNow", clock.instant());
        value("yearAgo", today().minusMonths(MONTHS_LOOKED_BACK));
        return "(" + FELL_DUE + " and " + (kept == DutyFilter.Kept.IN_TIME ? KEPT : "not " + KEPT) + ")";
    }

    /** How many rows meet each of the conditions. */
    String sums(List<String> conditions) {
        return conditions.stream().map(each -> "coalesce(sum(case when " + each + " then 1 else 0 end), 0)").collect(Collectors.joining(", ", " ", " "));
    }

    /** RPT-1: what the caller's rights cover. */
    private String categories() {
        Set<DutyCategory> seen = EnumSet.of(DutyCategory.NOTICE);
        if (caller.get().may(Right.SEE_COURT)) {
            seen.add(DutyCategory.COURT);
        }
        if (caller.get().may(Right.SEE_REVIEWS)) {
            seen.addAll(EnumSet.of(DutyCategory.REVIEW, DutyCategory.STAY, DutyCategory.LEAVING_CARE, DutyCategory.FOSTER_FAMILY));
        }
        if (caller.get().may(Right.SEE_PLANS)) {
            seen.add(DutyCategory.PLAN);
        }
        if (caller.get().may(Right.SEE_WELLBEING)) {
            seen.add(DutyCategory.WELLBEING);
        }
        if (caller.get().may(Right.SEE_ASSISTANCE)) {
            seen.add(DutyCategory.ASSISTANCE);
        }
        if (caller.get().may(Right.SEE_PROTECTION)) {
            seen.add(DutyCategory.PROTECTION);
        }
        if (caller.get().may(Right.SEE_QUALIFICATION)) {
            seen.add(DutyCategory.QUALIFICATION);
        }
        if (caller.get().may(Right.SEE_LEGAL_SITUATION)) {
            seen.add(DutyCategory.LEGAL_SITUATION);
        }
        if (caller.get().may(Right.SEE_SETTLEMENTS)) {
            seen.add(DutyCategory.COSTS);
        }
        return seen.stream().map(DutyCategory::name).collect(Collectors.joining(", "));
    }

    String with(Condition condition) {
        parameters.putAll(condition.parameters());
        return condition.jpql();
    }

    String value(String name, Object value) {
        parameters.put(name, value);
        return ":" + name;
    }

    <Q extends Query> Q bind(Q query) {
        value("dueToday", today());
        query.getParameters().forEach(parameter -> query.setParameter(parameter.getName(), parameters.get(parameter.getName())));
        return query;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
