package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.Period;

/** What coordinators report on each year. */
class CoordinatorReportsTest {
    private static final UUID FAMILY = UUID.fromString("01890000-0000-7000-8000-00000000f057");
    private static final Period SINCE_SUMMER = Period.from(day("2024-07-01"));

    @Test
    @DisplayName("FST-54: handed in by today, in the year of which it tells at the earliest, once of a year")
    void whatMayBeWrittenDown() {
        LocalDate today = day("2026-11-23");
        assertThatCode(() -> CoordinatorReportRules.check(report(2026, "2026-11-23"), List.of(report(2025, "2026-01-20")), today)).doesNotThrowAnyException();
        assertThatThrownBy(() -> CoordinatorReportRules.check(report(2026, "2025-12-31"), List.of(), today)).hasMessage("FST-54 fostering.violation.reportOfLater");
        assertThatThrownBy(() -> CoordinatorReportRules.check(report(2025, "2026-01-21"), List.of(report(2025, "2026-01-20")), today))
                .hasMessage("FST-54 fostering.violation.reportTwice");
        assertThatThrownBy(() -> CoordinatorReportRules.check(report(2025, "2026-11-24"), List.of(), today)).hasMessage("FST-3 fostering.violation.inTheFuture");
    }

    @Test
    @DisplayName("FST-55: the first year on whose last day a family is coordinated is reported on by the end of January, a Saturday leads to Monday; the next year follows")
    void years() {
        assertThat(duties(List.of(SINCE_SUMMER), List.of())).singleElement().satisfies(owed -> {
            assertThat(owed.key().anchor()).isEqualTo(day("2024-12-31"));
            assertThat(owed.deadline().legalDay()).isEqualTo(day("2025-01-31"));
            assertThat(owed.isOpen()).isTrue();
        });
        List<Duty> owed = duties(List.of(SINCE_SUMMER), List.of(), 2024);
        assertThat(owed).extracting(duty -> duty.key().anchor()).containsExactly(day("2024-12-31"), day("2025-12-31"));
        assertThat(owed.getFirst().state()).isEqualTo(DutyState.fulfilled(day("2025-01-15")));
        assertThat(owed.getLast().deadline().legalDay()).as("31 January 2026 is a Saturday").isEqualTo(day("2026-02-02"));
    }

    @Test
    @DisplayName("FST-55: a report on a later year settles those before; a year in which coordination ended before its last day is not reported on")
    void whatIsNotOwed() {
        assertThat(duties(List.of(Period.from(day("2015-03-01"))), List.of(), 2025)).extracting(duty -> duty.key().anchor()).containsExactly(day("2025-12-31"), day("2026-12-31"));
        assertThat(duties(List.of(Period.of(day("2024-07-01"), day("2024-12-30"))), List.of())).isEmpty();
        assertThat(duties(List.of(Period.of(day("2024-07-01"), day("2024-12-31"))), List.of())).hasSize(1);
        assertThat(duties(List.of(), List.of())).isEmpty();
        assertThat(duties(List.of(Period.of(day("2023-07-01"), day("2023-08-31")), Period.from(day("2026-01-01"))), List.of()))
                .extracting(duty -> duty.key().anchor()).containsExactly(day("2026-12-31"));
    }

    @Test
    @DisplayName("FST-55: within the days that the centre has chosen for the last day of the year")
    void setting() {
        List<PolicyChoice> sixty = List.of(new PolicyChoice("COORDINATOR_REPORT_D", "59", day("2024-12-31")));
        assertThat(duties(List.of(SINCE_SUMMER), sixty).getFirst().deadline().legalDay()).isEqualTo(day("2025-02-28"));
    }

    private static List<Duty> duties(List<Period> coordinated, List<PolicyChoice> choices, int... reported) {
        List<CoordinationFacts.Reported> reports = IntStream.of(reported)
                .mapToObj(year -> new CoordinationFacts.Reported(UUID.randomUUID(), report(year, (year + 1) + "-01-15")))
                .toList();
        List<Duty> duties = new ArrayList<>();
        CoordinatorReportDuties.derive(new CoordinationFacts(FAMILY, coordinated, reports), choices, duties::add);
        return duties;
    }

    private static CoordinatorReportContent report(int year, String on) {
        return new CoordinatorReportContent(year, day(on), null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
