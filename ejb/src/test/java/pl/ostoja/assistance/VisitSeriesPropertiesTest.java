package pl.ostoja.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pl.ostoja.law.Policies;
import pl.ostoja.shared.Period;

/** What holds for the visits of any family (AVI-2, AVI-5): of 10,000 invented ones, the same every time. */
class VisitSeriesPropertiesTest {
    private static final int FAMILIES = 10_000;
    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");

    private record Family(VisitRhythm rhythm, Period work, TreeSet<LocalDate> visited, List<Period> away) {
        List<VisitDue> until(LocalDate horizon) {
            return VisitSeries.of(rhythm, work, visited.headSet(horizon, true), away, horizon);
        }
    }

    @Test
    void termsNeverOverlapAndNothingIsOwedTwice() {
        ofEach((family, horizon) -> {
            List<VisitDue> all = family.until(horizon);
            for (int i = 0; i < all.size(); i++) {
                VisitDue visit = all.get(i);
                assertThat(visit.due()).as("never born overdue").isAfter(visit.from());
                if (i > 0) {
                    VisitDue before = all.get(i - 1);
                    assertThat(visit.from()).as("never twice for one term").isAfterOrEqualTo(before.done() == null ? before.due() : before.done());
                    boolean onTheFirstDay = before.from().equals(before.done());
                    assertThat(visit.from()).as("a term of its own").isAfterOrEqualTo(onTheFirstDay ? before.from() : before.from().plusDays(1));
                }
            }
            assertThat(all.stream().map(VisitDue::done).filter(done -> done != null)).as("a visit is one visit").doesNotHaveDuplicates();
        });
    }

    @Test
    void onlyTheNextOneLiesBeyondTheHorizon() {
        ofEach((family, horizon) -> {
            List<VisitDue> all = family.until(horizon);
            assertThat(all.stream().filter(visit -> visit.due().isAfter(horizon) && visit.isOpen()).count()).isLessThanOrEqualTo(1);
            assertThat(all.stream().filter(visit -> visit.instead() != null)).allSatisfy(visit -> assertThat(visit.instead()).isAfter(visit.due()));
            assertThat(all).as("nothing after the end of the work").allSatisfy(visit -> assertThat(visit.done() != null || family.work().contains(visit.due())).isTrue());
        });
    }

    @Test
    void noOpenTermRunsWhileNoChildLivesAtHome() {
        ofEach((family, horizon) -> assertThat(family.until(horizon).stream().filter(visit -> visit.done() == null))
                .allSatisfy(visit -> assertThat(family.away()).noneMatch(away -> away.overlaps(Period.of(visit.from(), visit.due())))));
    }

    /** AVI-4, wherever the children lived on the day of that visit. */
    @Test
    void nothingStaysOwedThatALaterVisitMadeUpFor() {
        ofEach((family, horizon) -> assertThat(family.until(horizon).stream().filter(VisitDue::isOpen)).allSatisfy(visit -> {
            LocalDate later = family.visited().higher(visit.due());
            assertThat(later == null || later.isAfter(horizon) || !family.work().contains(later)).isTrue();
        }));
    }

    /** So that moving the horizon on adds to what is stored, and contradicts nothing of it. */
    @Test
    void whatWasOwedStaysOwedWhenTimeGoesOn() {
        ofEach((family, horizon) -> {
            List<VisitDue> before = family.until(horizon).stream().filter(visit -> !visit.due().isAfter(horizon)).toList();
            List<VisitDue> after = family.until(horizon.plusDays(30));
            assertThat(terms(after.subList(0, before.size()))).isEqualTo(terms(before));
        });
    }

    private static List<VisitDue> terms(List<VisitDue> visits) {
        return visits.stream().map(visit -> VisitDue.open(visit.from(), visit.due())).toList();
    }

    private interface Property {
        void holds(Family family, LocalDate horizon);
    }

    private static void ofEach(Property property) {
        Random chance = new Random(20_261_122);
        for (int i = 0; i < FAMILIES; i++) {
            property.holds(family(chance), FIRST.plusDays(chance.nextInt(500)));
        }
    }

    private static Family family(Random chance) {
        LocalDate since = FIRST.plusDays(chance.nextInt(200));
        Period work = chance.nextInt(3) == 0 ? Period.of(since, since.plusDays(chance.nextInt(300))) : Period.from(since);
        TreeSet<LocalDate> visited = new TreeSet<>();
        for (LocalDate on = since; on.isBefore(FIRST.plusDays(600)); on = on.plusDays(1 + chance.nextInt(chance.nextInt(5) == 0 ? 60 : 12))) {
            visited.add(on);
        }
        List<Period> away = new ArrayList<>();
        for (LocalDate on = FIRST.plusDays(chance.nextInt(300)); away.size() < chance.nextInt(3); on = away.getLast().until().plusDays(2 + chance.nextInt(90))) {
            away.add(Period.of(on, on.plusDays(chance.nextInt(60))));
        }
        CaseKind kind = CaseKind.values()[chance.nextInt(CaseKind.values().length)];
        return new Family(VisitRhythm.ofWork(kind, Policies.recommended()), work, visited, away);
    }
}
