package pl.ostoja.settlement;

import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.BOOK;
import static pl.ostoja.settlement.SettlementFixture.COUNTY;
import static pl.ostoja.settlement.SettlementFixture.FACILITY;
import static pl.ostoja.settlement.SettlementFixture.MUNICIPALITY;
import static pl.ostoja.settlement.SettlementFixture.averageCost;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.law.Feb29;
import pl.ostoja.law.Readings;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.HistoryArbitraries;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Period;

/** Random children with what their care costs, and months, for properties. */
public final class CostArbitraries {
    private CostArbitraries() {}

    private static final TerytCode NEXT_MUNICIPALITY = new TerytCode("0603052");

    private record Overlay(CircumstanceKind kind, int after, int days) {}

    /** That somebody else pays; as long as anybody objects, and wins. */
    private record Change(int after, int lostAfter, TerytCode municipality) {
        private static final int CONFIRMED = 200;

        PayerDecision decision(UUID id, LocalDate first) {
            LocalDate since = first.plusDays(after);
            LocalDate lost = lostAfter > CONFIRMED ? null : since.plusDays(lostAfter);
            return new PayerDecision(id, since, lost, COUNTY, municipality, municipality == null ? NotShared.FOREIGN : null);
        }
    }

    /** A child with a possible history, circumstances, expenses and decisions on who pays, some of them missing. */
    public static Arbitrary<CostFacts> children() {
        var overlays = Combinators.combine(
                        Arbitraries.of(CircumstanceKind.class), Arbitraries.integers().between(0, 2000), Arbitraries.integers().between(1, 200))
                .as(Overlay::new)
                .list()
                .ofMaxSize(4);
        var expenses = Arbitraries.integers().between(0, 3000).list().ofMaxSize(3);
        var changes = Combinators.combine(
                        Arbitraries.integers().between(0, 2000), Arbitraries.integers().between(0, 400),
                        Arbitraries.of(MUNICIPALITY, NEXT_MUNICIPALITY, null))
                .as(Change::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(HistoryArbitraries.children(), overlays, expenses, Arbitraries.integers().between(0, 9), changes)
                .as(CostArbitraries::child);
    }

    /** A month in which the child may be in care. */
    public static Arbitrary<YearMonth> monthsOf(CostFacts child) {
        var first = YearMonth.from(child.care().stays().getFirst().since());
        return Arbitraries.integers().between(0, 60).map(first::plusMonths);
    }

    public static Arbitrary<Settings> settings() {
        var years = Combinators.combine(
                Arbitraries.of(Readings.YearCounting.class), Arbitraries.of(true, false), Arbitraries.of(Readings.YearBoundary.class),
                Arbitraries.of(Feb29.class), Arbitraries.of(Readings.RateChange.class));
        var costs = Combinators.combine(
                Arbitraries.of(Readings.PartialMonth.class), Arbitraries.of(true, false), Arbitraries.of(true, false),
                Arbitraries.of(Readings.ExpenseBasis.class), Arbitraries.of(true, false));
        return years.flatAs((counting, gap, boundary, feb29, rate) -> costs.as((partial, leaving, emergency, basis, homeLeave) -> new Settings(
                counting, gap, boundary, feb29, rate, partial, leaving, emergency, false, basis, Readings.ParentalFeeShare.SPLIT_AFTERWARDS, homeLeave)));
    }

    public static SettlementMonth month(YearMonth month, Settings settings) {
        return new SettlementMonth(month, settings, BOOK, List.of(), new AverageCosts(List.of(averageCost("9192.75")), Map.of()), List.of());
    }

    static Map<UUID, UUID> facilities(List<StayFacts> stays) {
        var facilities = new HashMap<UUID, UUID>();
        stays.stream().filter(stay -> !stay.form().isFamilyBased()).forEach(stay -> facilities.put(stay.id(), FACILITY));
        return facilities;
    }

    private static CostFacts child(CareFacts care, List<Overlay> overlays, List<Integer> spent, int luck, List<Change> changes) {
        LocalDate first = care.stays().getFirst().since();
        var circumstances = new ArrayList<Circumstance>();
        for (var overlay : overlays) {
            var since = first.plusDays(overlay.after());
            circumstances.add(new Circumstance(
                    person(8000 + circumstances.size()), overlay.kind(), Period.of(since, since.plusDays(overlay.days() - 1L)), null));
        }
        var expenses = new ArrayList<Expense>();
        for (var day : spent) {
            expenses.add(new Expense(
                    person(9000 + expenses.size()), Category.RANDOM_EVENT, new Grosze(12_345 + day), first.plusDays(day), first.plusDays(day + 20)));
        }
        var payers = new ArrayList<PayerDecision>();
        for (var episode : care.episodes()) {
            if (luck > payers.size()) {
                payers.add(new PayerDecision(person(9500 + payers.size()), episode.since(), COUNTY, MUNICIPALITY, null));
            }
            if (luck % 2 == 0 && episode.leftOn() != null) {
                payers.add(new PayerDecision(person(9500 + payers.size()), episode.leftOn(), COUNTY, NEXT_MUNICIPALITY, null));
            }
        }
        changes.forEach(change -> payers.add(change.decision(person(9500 + payers.size()), first)));
        return new CostFacts(care, facilities(care.stays()), circumstances, expenses, payers);
    }
}
