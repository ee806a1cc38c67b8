package pl.ostoja.settlement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.person;
import static pl.ostoja.settlement.SettlementFixture.RECOMMENDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildDocumentSet;
import pl.ostoja.placement.CourtDays;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.settlement.DayByDay.Row;

/** What holds for every child, month and settings. */
class SettlementPropertiesTest {
    /** One of these is due for each paid day. */
    private static final Set<Category> OF_EACH_DAY =
            Set.of(Category.MAINTENANCE_BENEFIT, Category.REDUCED_BENEFIT, Category.RESPITE_BENEFIT, Category.INSTITUTION);

    /** A child in a month. */
    private record Example(CostFacts child, SettlementMonth month) {
        SettledMonth settled() {
            return MonthOfCare.of(child, month);
        }
    }

    @Provide
    Arbitrary<Example> examples() {
        return CostArbitraries.children()
                .flatMap(child -> CostArbitraries.monthsOf(child)
                        .flatMap(month -> CostArbitraries.settings().map(settings -> new Example(child, CostArbitraries.month(month, settings)))));
    }

    @Provide
    Arbitrary<Example> asRecommended() {
        return CostArbitraries.children()
                .flatMap(child -> CostArbitraries.monthsOf(child).map(month -> new Example(child, CostArbitraries.month(month, RECOMMENDED))));
    }

    /** SET-10: the shares of every line add up to its base, and none is below zero. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void sharesAddUp(@ForAll("examples") Example example) {
        var settled = example.settled();

        assertThat(settled.lines()).allSatisfy(line -> {
            assertThat(line.share().municipal().plus(line.share().county())).isEqualTo(line.cost().base());
            assertThat(line.share().municipal()).isBetween(Grosze.NONE, line.cost().base());
            assertThat(line.why().args()).isNotEmpty();
        });
        assertThat(settled.municipal().plus(settled.county())).isEqualTo(settled.base());
    }

    /** SET-11, SET-26: no day is paid twice, and none outside of a stay. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void noDayIsPaidTwice(@ForAll("asRecommended") Example example) {
        var paid = new ArrayList<LocalDate>();
        example.settled().lines().stream()
                .filter(line -> OF_EACH_DAY.contains(line.category()))
                .forEach(line -> line.days().since().datesUntil(line.days().until().plusDays(1)).forEach(paid::add));

        assertThat(paid).doesNotHaveDuplicates().allMatch(day -> example.child().care().stayOn(day).isPresent());
    }

    /** SET-2 to SET-7, SET-10 to SET-23, SET-25, SET-30, SET-31: reckoned in another way every line is the same. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void dayByDayItIsTheSame(@ForAll("examples") Example example) {
        assertThat(example.settled().lines().stream().map(Row::of)).containsExactlyInAnyOrderElementsOf(DayByDay.rows(example.child(), example.month()));
    }

    /** SET-26: a month split into days and added gives the month within a grosz for each line. */
    @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
    void daysAddUpToTheMonth(@ForAll("asRecommended") Example example) {
        var whole = example.settled();
        var byDay = MonthOfCare.of(splitIntoDays(example), example.month());

        var wholeBases = bases(whole);
        var dayBases = bases(byDay);
        assertThat(dayBases.keySet()).isEqualTo(wholeBases.keySet());
        wholeBases.forEach((category, base) -> assertThat(Math.abs(base.minus(dayBases.get(category)).value()))
                .isLessThanOrEqualTo(whole.lines().size() + (long) byDay.lines().size()));
    }

    /** SET-70: the order of facts does not matter. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void anyOrderOfFactsIsTheSame(@ForAll("examples") Example example, @ForAll Random random) {
        var child = example.child();
        var care = child.care();
        var shuffled = new CostFacts(
                new CareFacts(care.child(), care.born(), care.died(), shuffled(care.stays(), random), List.of(), care.leaving()), child.facilities(),
                shuffled(child.circumstances(), random), shuffled(child.expenses(), random), shuffled(child.payers(), random));

        assertThat(MonthOfCare.of(shuffled, example.month())).isEqualTo(example.settled());
    }

    /** SET-70, SET-71: facts that come one after the other, each booked as a correction, end in the same totals; then nothing is left to correct. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void lateFactsEndInTheSameTotals(@ForAll("examples") Example example, @ForAll Random random) {
        var child = example.child();
        var facts = shuffled(
                Stream.of(child.care().stays(), child.circumstances(), child.expenses(), child.payers()).<Object>flatMap(List::stream).toList(), random);
        var entries = new ArrayList<Entry>();
        for (int known = 1; known <= facts.size(); known++) {
            var lines = MonthOfCare.of(only(facts.subList(0, known), child), example.month()).lines();
            Correction.between(entries, lines).forEach(correction -> entries.add(correction.entry()));
        }
        var settled = example.settled();

        assertThat(Correction.between(entries, settled.lines())).isEmpty();
        assertThat(sum(entries)).isEqualTo(sum(settled.lines().stream().map(Entry::of).toList()));
    }

    /** The child as it was while these facts were all that was known. */
    private static CostFacts only(List<Object> known, CostFacts child) {
        var stays = child.care().stays().stream().filter(known::contains).toList();
        return new CostFacts(
                new CareFacts(child.care().child(), child.care().born(), stays), child.facilities(),
                child.circumstances().stream().filter(known::contains).toList(), child.expenses().stream().filter(known::contains).toList(),
                child.payers().stream().filter(known::contains).toList());
    }

    /** The same child, moving every day of the month. */
    private static CostFacts splitIntoDays(Example example) {
        var child = example.child();
        var first = example.month().month().atDay(1);
        var next = first.plusMonths(1);
        var pieces = new ArrayList<StayFacts>();
        for (var stay : child.care().stays()) {
            var since = stay.since();
            for (var day = first.plusDays(1); !day.isAfter(next); day = day.plusDays(1)) {
                if (since.isBefore(day) && (stay.until() == null || day.isBefore(stay.until()))) {
                    pieces.add(piece(stay, since, day, EndReason.TRANSFER_FAMILY_CARE, pieces.size()));
                    since = day;
                }
            }
            pieces.add(piece(stay, since, stay.until(), stay.endReason(), pieces.size()));
        }
        var care = new CareFacts(child.care().child(), child.care().born(), null, pieces, List.of(), LeavingCare.NOTHING_YET);
        return new CostFacts(care, CostArbitraries.facilities(pieces), child.circumstances(), child.expenses(), child.payers());
    }

    private static StayFacts piece(StayFacts stay, LocalDate since, LocalDate until, EndReason why, int number) {
        return new StayFacts(person(20_000 + number), stay.family(), stay.form(), stay.basis(), null, since, null, until, why, null, Set.of(), ChildDocumentSet.NONE, CourtDays.NONE);
    }

    private static Map<Category, Grosze> bases(SettledMonth month) {
        return month.lines().stream().collect(groupingBy(Line::category, reducing(Grosze.NONE, line -> line.cost().base(), Grosze::plus)));
    }

    private static Entry.Totals sum(Collection<Entry> entries) {
        return entries.stream().map(Entry::totals).reduce(Entry.Totals.NONE, Entry.Totals::plus);
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        var shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
