package pl.ostoja.fostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.law.Law;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.Readings.RestYear;
import pl.ostoja.shared.Period;

class RestRulesTest {
    private static final Law LAW = LawFixture.lawBook().on(LocalDate.of(2026, 7, 1));
    private static final List<Period> CONTRACTS = List.of(days("2024-10-01", "2028-09-30"));

    @Test
    @DisplayName("FST-12: a rest since 31 July is announced by 1 July, later with a reason only")
    void theNotice() {
        assertThatCode(() -> notice("2026-07-01", null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> notice("2026-07-02", null)).hasMessage("FST-12 fostering.violation.restAnnouncedLate");
        assertThatThrownBy(() -> notice("2026-07-02", " ")).hasMessage("FST-12 fostering.violation.restAnnouncedLate");
        assertThatCode(() -> notice("2026-07-02", "skierowanie do sanatorium")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-13: from the first to the last day of the contract, also over a renewal")
    void underContract() {
        assertThatCode(() -> RestRules.refuseWithoutContract(days("2024-10-01", "2024-10-14"), CONTRACTS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> RestRules.refuseWithoutContract(days("2024-09-30", "2024-10-14"), CONTRACTS)).hasMessage("FST-13 fostering.violation.restWithoutContract");
        assertThatThrownBy(() -> RestRules.refuseWithoutContract(days("2028-09-25", "2028-10-01"), CONTRACTS)).hasMessage("FST-13 fostering.violation.restWithoutContract");

        var renewed = List.of(CONTRACTS.getFirst(), days("2028-10-01", "2032-09-30"));
        assertThatCode(() -> RestRules.refuseWithoutContract(days("2028-09-25", "2028-10-01"), renewed)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-14: 14 days in winter and 16 in summer are thirty, 17 are too many")
    void thirtyDays() {
        var winter = days("2026-02-01", "2026-02-14");

        assertThatCode(() -> check(RestYear.ROLLING_12_MONTHS, days("2026-07-01", "2026-07-16"), winter)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(RestYear.ROLLING_12_MONTHS, days("2026-07-01", "2026-07-17"), winter)).hasMessage("FST-14 fostering.violation.restTooLong");
    }

    @Test
    @DisplayName("FST-14: twelve months roll on, before a rest and after it: what lies a year apart does not add up")
    void rolling() {
        var last = days("2025-07-01", "2025-07-20");

        assertThatThrownBy(() -> check(RestYear.ROLLING_12_MONTHS, days("2026-06-11", "2026-06-30"), last)).hasMessage("FST-14 fostering.violation.restTooLong");
        assertThatCode(() -> check(RestYear.ROLLING_12_MONTHS, days("2026-07-11", "2026-07-30"), last)).doesNotThrowAnyException();
        // from 11 July 2025 to 10 July 2026: ten days of the one, ten of the other
        assertThatCode(() -> check(RestYear.ROLLING_12_MONTHS, days("2026-07-01", "2026-07-20"), last)).doesNotThrowAnyException();
        // from 21 June 2025 on: a rest written down afterwards counts for those after it
        assertThatThrownBy(() -> check(RestYear.ROLLING_12_MONTHS, days("2025-06-01", "2025-06-11"), last)).hasMessage("FST-14 fostering.violation.restTooLong");
        assertThatCode(() -> check(RestYear.ROLLING_12_MONTHS, days("2025-06-01", "2025-06-10"), last)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-14: in the year of the contract the days before its anniversary and those after it do not add up")
    void theYearOfTheContract() {
        var september = days("2026-09-11", "2026-09-30");

        assertThatCode(() -> check(RestYear.CONTRACT_YEAR, days("2026-10-01", "2026-10-20"), september)).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(RestYear.ROLLING_12_MONTHS, days("2026-10-01", "2026-10-20"), september)).hasMessage("FST-14 fostering.violation.restTooLong");
        assertThatThrownBy(() -> check(RestYear.CONTRACT_YEAR, days("2026-08-01", "2026-08-11"), september)).hasMessage("FST-14 fostering.violation.restTooLong");
        assertThatCode(() -> check(RestYear.CONTRACT_YEAR, days("2026-08-01", "2026-08-10"), september)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-14: no day counts twice")
    void noDayTwice() {
        assertThatThrownBy(() -> check(RestYear.CONTRACT_YEAR, days("2026-07-07", "2026-07-10"), days("2026-07-01", "2026-07-07")))
                .hasMessage("FST-14 fostering.violation.restsOverlap");
        assertThatCode(() -> check(RestYear.CONTRACT_YEAR, days("2026-07-08", "2026-07-10"), days("2026-07-01", "2026-07-07"))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("FST-14: the twelve months that count today end today, or are the year of the contract")
    void theYearOfToday() {
        var today = LocalDate.of(2026, 11, 22);

        assertThat(RestYears.on(today, CONTRACTS, RestYear.ROLLING_12_MONTHS)).isEqualTo(days("2025-11-23", "2026-11-22"));
        assertThat(RestYears.on(today, CONTRACTS, RestYear.CONTRACT_YEAR)).isEqualTo(days("2026-10-01", "2027-09-30"));
        assertThat(RestYears.on(today, List.of(), RestYear.CONTRACT_YEAR)).isNull();
        assertThat(RestYears.taken(List.of(days("2026-09-25", "2026-10-03")), days("2026-10-01", "2027-09-30"))).isEqualTo(3);
    }

    private static void notice(String announcedOn, String lateWhy) {
        RestRules.checkNotice(new RestContent(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 8, 13), LocalDate.parse(announcedOn), lateWhy, null), LAW);
    }

    private static void check(RestYear reading, Period rest, Period... others) {
        RestRules.checkDays(rest, List.of(others), CONTRACTS, reading, LAW);
    }

    private static Period days(String since, String until) {
        return Period.of(LocalDate.parse(since), LocalDate.parse(until));
    }
}
