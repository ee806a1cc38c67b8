package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Period;

/** AVI-1, AVI-2, AVI-3, AVI-4, AVI-6 with the recommended rhythm: within 2 days, then weekly four times, then every 14 days. */
class VisitSeriesTest {
    private static final VisitRhythm RHYTHM = VisitRhythm.ofWork(CaseKind.SUPPORT, Policies.recommended());
    private static final Period WORK = Period.from(LocalDate.parse("2026-01-01"));
    private static final List<Period> AT_HOME = List.of();
    private static final LocalDate TODAY = LocalDate.parse("2026-02-14");

    @Test
    void withNothingDoneAllVisitsUntilTodayAreOwedAndTheNextOne() {
        assertThat(due(WORK)).containsExactly("2026-01-03", "2026-01-10", "2026-01-17", "2026-01-24", "2026-01-31", "2026-02-14", "2026-02-28");
    }

    @Test
    void noneIsOwedAfterTheEndOfTheWork() {
        assertThat(due(WORK.endedOn(LocalDate.parse("2026-02-01")))).containsExactly("2026-01-03", "2026-01-10", "2026-01-17", "2026-01-24", "2026-01-31");
        assertThat(due(WORK.endedOn(LocalDate.parse("2026-01-31")))).as("on the last day of the work too").hasSize(5);
        assertThat(due(WORK.endedOn(LocalDate.parse("2026-01-30")))).hasSize(4);
    }

    @Test
    void theDueDayItselfIsInTime() {
        assertThat(series("2026-01-03").getFirst()).isEqualTo(visit("2026-01-01", "2026-01-03").doneOn(day("2026-01-03")));
        assertThat(series("2026-01-04").getFirst().done()).as("a day late").isEqualTo("2026-01-04");
    }

    @Test
    void aVisitSetsTheDayFromWhichTheNextOneRuns() {
        assertThat(due(WORK, "2026-01-02", "2026-01-08"))
                .containsExactly("2026-01-03", "2026-01-09", "2026-01-15", "2026-01-22", "2026-01-29", "2026-02-12", "2026-02-26");
    }

    @Test
    void aLateVisitLeavesWhatWasMissedAndTheNextOneRunsFromIt() {
        List<VisitDue> all = series("2026-01-19");
        assertThat(all.subList(0, 3))
                .containsExactly(
                        visit("2026-01-01", "2026-01-03").madeUpForOn(day("2026-01-19")),
                        visit("2026-01-03", "2026-01-10").madeUpForOn(day("2026-01-19")),
                        visit("2026-01-10", "2026-01-17").doneOn(day("2026-01-19")));
        assertThat(all.get(3)).isEqualTo(visit("2026-01-19", "2026-01-26"));
    }

    @Test
    void twoVisitsInOneTermCountOnce() {
        assertThat(due(WORK, "2026-01-02", "2026-01-03")).startsWith("2026-01-03", "2026-01-10", "2026-01-17", "2026-01-24", "2026-01-31", "2026-02-14");
    }

    @Test
    void noneIsOwedWhileNoChildLivesAtHome() {
        List<Period> away = List.of(Period.of(day("2026-01-08"), day("2026-02-02")));
        List<VisitDue> all = VisitSeries.of(RHYTHM, WORK, List.of(day("2026-01-02")), away, TODAY);
        assertThat(all).extracting(VisitDue::due).as("from the day on which a child is back").containsExactly(
                day("2026-01-03"), day("2026-02-10"), day("2026-02-17"));
        assertThat(VisitSeries.of(RHYTHM, WORK, List.of(), List.of(Period.from(day("2026-01-01"))), TODAY)).isEmpty();
    }

    /** AVI-4: the family is visited though its children are in care, and what was missed before they came there is owed no more. */
    @Test
    void aVisitWhileNoChildLivesAtHomeMakesUpForWhatWasMissedBefore() {
        List<VisitDue> open = VisitSeries.of(RHYTHM, WORK, List.of(day("2026-01-20")), List.of(Period.from(day("2026-01-12"))), TODAY);
        assertThat(open).containsExactly(
                visit("2026-01-01", "2026-01-03").madeUpForOn(day("2026-01-20")), visit("2026-01-03", "2026-01-10").doneOn(day("2026-01-20")));

        List<Period> untilFebruary = List.of(Period.of(day("2026-01-12"), day("2026-02-02")));
        assertThat(VisitSeries.of(RHYTHM, WORK, List.of(day("2026-01-20")), untilFebruary, day("2026-02-09"))).as("and the next term runs from the return")
                .containsExactly(
                        visit("2026-01-01", "2026-01-03").madeUpForOn(day("2026-01-20")),
                        visit("2026-01-03", "2026-01-10").doneOn(day("2026-01-20")),
                        visit("2026-02-03", "2026-02-10"));
    }

    @Test
    void aVisitOnTheDayOnWhichAChildIsBackCounts() {
        List<Period> away = List.of(Period.of(day("2026-01-12"), day("2026-02-02")));
        assertThat(VisitSeries.of(RHYTHM, WORK, List.of(day("2026-02-03")), away, day("2026-02-03"))).as("it makes up for what was missed")
                .containsExactly(
                        visit("2026-01-01", "2026-01-03").madeUpForOn(day("2026-02-03")),
                        visit("2026-01-03", "2026-01-10").doneOn(day("2026-02-03")),
                        visit("2026-02-03", "2026-02-10"));

        List<LocalDate> weekly = Stream.of("2026-01-02", "2026-01-09", "2026-01-16", "2026-01-23", "2026-02-21").map(VisitSeriesTest::day).toList();
        List<Period> later = List.of(Period.of(day("2026-01-28"), day("2026-02-20")));
        assertThat(VisitSeries.of(RHYTHM, WORK, weekly, later, day("2026-02-21")).getLast()).as("it is the last of the four that are due weekly")
                .isEqualTo(visit("2026-02-21", "2026-03-07"));
    }

    @Test
    void theRhythmIsASettingOfTheDayOnWhichTheWorkBegan() {
        VisitRhythm own = VisitRhythm.ofWork(CaseKind.SUPPORT, Policies.recommended().with(Policy.VISIT_FIRST_D, 5).with(Policy.VISIT_BEGINNING_TIMES, 1));
        assertThat(VisitSeries.of(own, WORK, List.of(), AT_HOME, day("2026-01-31"))).extracting(VisitDue::due)
                .containsExactly(day("2026-01-06"), day("2026-01-13"), day("2026-01-27"), day("2026-02-10"));
        assertThat(VisitSeries.of(VisitRhythm.ofWork(CaseKind.FOR_LIFE, Policies.recommended().with(Policy.VISIT_FOR_LIFE_D, 0)), WORK, List.of(), AT_HOME, TODAY))
                .as("a centre that asks for none")
                .isEmpty();
    }

    @Test
    void aParentWhoIsAMinorIsVisitedAsTheCentreHasSetItForThem() {
        Policies ofTheCentre = Policies.on(WORK.since(), List.of(
                new PolicyChoice("VISIT_FIRST_D", "5", WORK.since()), new PolicyChoice("VISIT_MINOR_TIMES", "1", WORK.since()),
                new PolicyChoice("VISIT_MINOR_LATER_D", "10", WORK.since())));
        assertThat(VisitSeries.of(VisitRhythm.ofWork(CaseKind.MINOR_PARENT, ofTheCentre), WORK, List.of(), AT_HOME, day("2026-01-31"))).extracting(VisitDue::due)
                .as("what it has not said of them is as of other families")
                .containsExactly(day("2026-01-06"), day("2026-01-13"), day("2026-01-23"), day("2026-02-02"));
        assertThat(VisitRhythm.ofWork(CaseKind.MINOR_PARENT, Policies.recommended())).isEqualTo(RHYTHM);
    }

    /** AVI-7. */
    @Test
    void whoIsMonitoredIsSeenEveryMonth() {
        Period monitoring = Period.of(day("2026-01-31"), day("2026-07-31"));
        assertThat(VisitSeries.of(VisitRhythm.ofMonitoring(Policies.recommended()), monitoring, List.of(day("2026-02-20")), AT_HOME, day("2026-03-25")))
                .extracting(VisitDue::due)
                .containsExactly(day("2026-02-28"), day("2026-03-20"), day("2026-04-20"));
    }

    private static List<VisitDue> series(String... visited) {
        return VisitSeries.of(RHYTHM, WORK, Stream.of(visited).map(VisitSeriesTest::day).toList(), AT_HOME, TODAY);
    }

    private static List<String> due(Period work, String... visited) {
        return VisitSeries.of(RHYTHM, work, Stream.of(visited).map(VisitSeriesTest::day).toList(), AT_HOME, TODAY).stream()
                .map(visit -> visit.due().toString())
                .toList();
    }

    private static VisitDue visit(String from, String due) {
        return VisitDue.open(day(from), day(due));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
