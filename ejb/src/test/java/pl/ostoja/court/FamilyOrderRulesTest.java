package pl.ostoja.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.centre.CentreId;

class FamilyOrderRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void crt8AnOrderHasComeOnOrAfterItsDay() {
        assertThatCode(() -> check(TODAY, TODAY, List.of(TODAY))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(TODAY, TODAY.plusDays(1), List.of())).as("CRT-8").hasMessage("CRT-8 court.violation.receivedInTheFuture");
        assertThatThrownBy(() -> check(TODAY, TODAY.minusDays(1), List.of())).hasMessage("CRT-8 court.violation.orderedLater");
    }

    @Test
    void crt8ItSetsDaysFromThenOnEachOnce() {
        assertThatThrownBy(() -> check(TODAY, TODAY, List.of(TODAY.minusDays(1)))).hasMessage("CRT-8 court.violation.dayBeforeOrder");
        assertThatThrownBy(() -> check(TODAY, TODAY, List.of(TODAY, TODAY))).hasMessage("CRT-8 court.violation.daysTwice");
        assertThatCode(() -> check(TODAY, TODAY, days(60))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(TODAY, TODAY, days(61))).hasMessage("CRT-8 court.violation.daysTwice");
    }

    @Test
    void aReferenceIsWrittenAsCourtsWriteIt() {
        FamilyOrderContent odd = new FamilyOrderContent(TODAY, TODAY, "Sąd Rejonowy", "482", null, null, null);
        assertThatThrownBy(() -> FamilyOrderRules.check(odd, List.of(), TODAY)).hasMessage("CRT-6 court.violation.reference");
    }

    @Test
    void crt9OnlyADayThatStandsIsWithdrawnAndNoneIsSetTwice() {
        FamilyOrder first = new FamilyOrder(FamilyOrderId.next(), CentreId.next(), AssistanceCaseId.next(), content(TODAY, TODAY));
        ReportDay standing = new ReportDay(first, TODAY.plusMonths(1));
        ReportDay withdrawn = new ReportDay(first, TODAY.plusMonths(2));
        withdrawn.withdraw(FamilyOrderId.next());
        List<ReportDay> all = List.of(standing, withdrawn);

        assertThat(FamilyOrderRules.standing(all, TODAY.plusMonths(1))).isSameAs(standing);
        assertThatThrownBy(() -> FamilyOrderRules.standing(all, TODAY.plusMonths(2))).as("CRT-9").hasMessage("CRT-9 court.violation.noSuchDay");
        assertThatThrownBy(() -> FamilyOrderRules.refuseStanding(all, TODAY.plusMonths(1))).hasMessage("CRT-9 court.violation.daySetAlready");
        assertThatCode(() -> FamilyOrderRules.refuseStanding(all, TODAY.plusMonths(2))).as("set anew").doesNotThrowAnyException();
    }

    private static void check(LocalDate ordered, LocalDate received, List<LocalDate> days) {
        FamilyOrderRules.check(content(ordered, received), days, TODAY);
    }

    private static List<LocalDate> days(int number) {
        return IntStream.range(0, number).mapToObj(TODAY::plusDays).toList();
    }

    private static FamilyOrderContent content(LocalDate ordered, LocalDate received) {
        return new FamilyOrderContent(ordered, received, "Sąd Rejonowy w Kluczborku", "III Nsm 482/25", null, null, null);
    }
}
