package pl.ostoja.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.absence.AbsenceFacts;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.Told;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.EndReason;
import pl.ostoja.shared.Period;

class AwayDaysTest {
    private static final UUID MOTHER = person(501);
    private static final UUID GRANDMOTHER = person(502);
    private static final CareFacts CARE = aChildBorn("2012-06-01", aStay("2026-03-02"));

    @Test
    @DisplayName("SET-90: worked example 10, twelve days in a youth education centre without cost for the carers, both ends included")
    void inAFacilityOfTheList() {
        var away = AwayDays.of(List.of(away(1, AbsenceKind.LISTED_FACILITY, "2026-06-05", "2026-06-16", false, null)), CARE, Set.of());

        assertThat(away).singleElement().satisfies(circumstance -> {
            assertThat(circumstance.kind()).isEqualTo(CircumstanceKind.ELSEWHERE);
            assertThat(circumstance.days().days()).isEqualTo(12);
        });
    }

    @Test
    @DisplayName("SET-90: carers who go on paying keep their benefit, a hospital and running away change nothing, a home leave counts with a parent only")
    void theOthers() {
        var away = AwayDays.of(
                List.of(
                        away(1, AbsenceKind.LISTED_FACILITY, "2026-06-05", "2026-06-16", true, null),
                        away(2, AbsenceKind.HOSPITAL, "2026-06-20", "2026-06-22", true, null),
                        away(3, AbsenceKind.RAN_AWAY, "2026-06-25", "2026-06-26", true, null),
                        away(4, AbsenceKind.HOME_LEAVE, "2026-07-01", "2026-07-03", true, GRANDMOTHER),
                        away(5, AbsenceKind.HOME_LEAVE, "2026-07-11", "2026-07-12", true, MOTHER)),
                CARE, Set.of(MOTHER));

        assertThat(away)
                .extracting(Circumstance::kind, Circumstance::days)
                .containsExactly(tuple(CircumstanceKind.HOME_LEAVE, Period.of(day("2026-07-11"), day("2026-07-12"))));
    }

    @Test
    @DisplayName("SET-90: a stay in a facility that goes on ends with the stay in care")
    void endsWithItsStay() {
        var left = aChildBorn("2012-06-01", aStay("2026-03-02").until("2026-09-30", EndReason.TRANSFER_DPS_OR_OTHER));
        var lasting = List.of(away(1, AbsenceKind.LISTED_FACILITY, "2026-06-05", null, false, null));

        assertThat(AwayDays.of(lasting, left, Set.of()).getFirst().days()).isEqualTo(Period.of(day("2026-06-05"), day("2026-09-30")));
        assertThat(AwayDays.of(lasting, CARE, Set.of()).getFirst().days()).isEqualTo(Period.from(day("2026-06-05")));
    }

    @Test
    @DisplayName("SET-91: what the file says of one of the days is not written down once more; other days and other circumstances are")
    void toldByTheFile() {
        var away = AwayDays.of(List.of(away(1, AbsenceKind.LISTED_FACILITY, "2026-06-05", "2026-06-16", false, null)), CARE, Set.of());

        assertThatCode(() -> AwayDays.refuseTold(circumstance(CircumstanceKind.ELSEWHERE, "2026-06-17"), away)).doesNotThrowAnyException();
        assertThatCode(() -> AwayDays.refuseTold(circumstance(CircumstanceKind.RESPITE, "2026-06-16"), away)).doesNotThrowAnyException();
        assertThatThrownBy(() -> AwayDays.refuseTold(circumstance(CircumstanceKind.ELSEWHERE, "2026-06-16"), away))
                .hasMessage("SET-91 settlement.violation.toldByTheFile");
    }

    private static CircumstanceContent circumstance(CircumstanceKind kind, String since) {
        return new CircumstanceContent(kind, day(since), day("2026-06-30"), null, null);
    }

    private static AbsenceFacts away(long id, AbsenceKind kind, String since, String until, boolean carersPay, UUID with) {
        return new AbsenceFacts(person(id), kind, day(since), until == null ? null : day(until), null, carersPay, with, Told.NOBODY);
    }
}
