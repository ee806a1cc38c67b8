package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Duty;
import pl.ostoja.law.LawFixture;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.PolicyChoice;

class CareLawTest {

    @ParameterizedTest(name = "AGE-1: born {0} -> of full age on {1}")
    @CsvSource({"2008-05-10, 2026-05-10", "2008-02-29, 2026-02-28", "2002-02-28, 2020-02-28"})
    void fullAge(String born, String adultOn) {
        assertThat(LAW.adultOn(day(born))).isEqualTo(adultOn);
    }

    @Test
    @DisplayName("AGE-1, PLC-55, PLC-56: example 22 by the other reading, where 1 March stands for 29 February")
    void theFirstOfMarch() {
        var law = with(new PolicyChoice("FEB29_BIRTHDAY", "FIRST_OF_MARCH", day("2012-01-01")));
        var duties = new ArrayList<Duty>();
        PlacementDuties.derive(aChildBorn("2008-02-29", aStay("2015-01-01")), law, duties::add);

        assertThat(law.adultOn(day("2008-02-29"))).isEqualTo("2026-03-01");
        // 1 March 2025 is a Saturday, 1 February 2026 a Sunday; counted backwards the last working day before them.
        assertThat(legalDay(duties, "MENTOR")).isEqualTo("2025-02-28");
        assertThat(legalDay(duties, "LEAVING_PROGRAMME")).isEqualTo("2026-01-30");
    }

    @Test
    @DisplayName("PAR-8: a choice holds from its day")
    void aChoiceHoldsFromItsDay() {
        var law = with(
                new PolicyChoice("PROMPTLY_TARGET_D", "0", day("2026-01-01")),
                new PolicyChoice("PROMPTLY_TARGET_D", "3", day("2027-01-01")));

        assertThat(law.on(day("2025-12-31")).promptlyDays()).isEqualTo(1);
        assertThat(law.on(day("2026-01-01")).promptlyDays()).isZero();
        assertThat(law.on(day("2027-01-01")).promptlyDays()).isEqualTo(3);
    }

    @Test
    @DisplayName("PAR-2: terms that began before 2012 are measured by the numbers of 2012")
    void beforeTheAct() {
        assertThat(LAW.whole(LegalNumber.COURT_INFO_INTERVAL_M, day("2009-03-01"))).isEqualTo(6);
    }

    private static CareLaw with(PolicyChoice... choices) {
        return new CareLaw(LawFixture.lawBook(), List.of(choices));
    }

    private static LocalDate legalDay(List<Duty> duties, String code) {
        return duties.stream()
                .filter(duty -> duty.kind().code().equals(code))
                .findFirst()
                .orElseThrow()
                .deadline()
                .legalDay();
    }
}
