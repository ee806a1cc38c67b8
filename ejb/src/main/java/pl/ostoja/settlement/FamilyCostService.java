package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PolishDates;

/** What families cost every month whatever child lives there: pay, helpers, housing, renovation, the coordinator. */
@Stateless
public class FamilyCostService {
    @Inject
    PriceRecords records;

    @Inject
    Families families;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    FamilyMonths months;

    @Inject
    Clock clock;

    /** The latest first. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<FamilyCostDetails> of(FosterFamilyId family) {
        requireVisible(family);
        trail.seen(caller.centre().value(), "FAMILY", family.value(), "costs");
        return records.costs(family).stream().map(RecordedFamilyCost::details).toList();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public FamilyCostDetails cost(CostFactId id) {
        RecordedFamilyCost cost = ofVisibleFamily(id);
        trail.seen(caller.centre().value(), "FAMILY", cost.family().value(), "cost");
        return cost.details();
    }

    /**
     * What was written down, and what the law makes of it in a month, from who was there (ADR 55).
     *
     * @param home what the home costs; null for what was written down of it last
     */
    @Allowed(Right.SEE_SETTLEMENTS)
    public FamilyCostsOverview overview(@NotNull FosterFamilyId family, @NotNull YearMonth month, @Valid HomeCosts home) {
        PolishDates.inRange(month.atDay(1));
        requireVisible(family);
        trail.seen(caller.centre().value(), "FAMILY", family.value(), "costs reckoned=" + month);
        List<RecordedFamilyCost> costs = records.costs(family);
        FamilyLeasts recorded = new FamilyLeasts(costs);
        SortedMap<YearMonth, FamilyMonth> one = months.of(caller.centre(), family, month, month);
        if (CostRules.whole(home) != null) {
            one.values().forEach(reckoned -> reckoned.refuseCrowded(home));
        }
        HomeCosts known = home == null ? recorded.home(month) : home;
        FamilyReckoning reckoning = new FamilyReckoning(family, month, known, recorded.in(one, known));
        return new FamilyCostsOverview(costs.stream().map(RecordedFamilyCost::details).toList(), reckoning);
    }

    /** Writing down the same cost again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public CostFactId record(@Valid RecordFamilyCost command) {
        requireVisible(command.family());
        if (!records.isKnown(RecordedFamilyCost.class, command.id())) {
            CostRules.check(command.content());
            records.add(new RecordedFamilyCost(command.id(), caller.centre(), command.family(), command.content()));
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectFamilyCost command) {
        RecordedFamilyCost cost = ofVisibleFamily(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), cost.version());
        CostRules.check(command.content());
        cost.correct(command.content());
        trail.because(command.reason());
    }

    @Allowed(Right.RECORD_COSTS)
    public void remove(CostFactId id, long version, @NotBlank String reason) {
        removals.remove(ofVisibleFamily(id), version, reason);
    }

    /**
     * SET-93: that somebody says why a family gets less than the law demands, before they write it down; for the months up to this one, of a cost to come for
     * its first one. Programs are not asked: what they send was paid.
     *
     * @param id of the cost, which is not counted twice when it is corrected
     */
    @Allowed(Right.RECORD_COSTS)
    public void refuseUnexplained(FosterFamilyId family, CostFactId id, @Valid FamilyCostContent content) {
        requireVisible(family);
        CostRules.check(content);
        if (content.belowWhy() != null && !content.belowWhy().isBlank() || !FamilyLeasts.isReckoned(content.category())) {
            return;
        }
        YearMonth first = YearMonth.from(content.since());
        YearMonth now = YearMonth.now(clock);
        YearMonth end = content.until() == null ? now : YearMonth.from(content.until());
        YearMonth last = first.isAfter(now) ? first : end.isAfter(now) ? now : end;
        List<RecordedFamilyCost> others = records.costs(family).stream().filter(other -> !other.id().equals(id)).toList();
        new FamilyLeasts(others).refuseBelow(content, months.of(caller.centre(), family, first, last));
    }

    private RecordedFamilyCost ofVisibleFamily(CostFactId id) {
        RecordedFamilyCost cost = records.find(RecordedFamilyCost.class, id, caller.centre());
        requireVisible(cost.family());
        return cost;
    }

    private void requireVisible(FosterFamilyId family) {
        if (!families.visibleLabels(List.of(family)).containsKey(family)) {
            throw new NotFound();
        }
    }
}
