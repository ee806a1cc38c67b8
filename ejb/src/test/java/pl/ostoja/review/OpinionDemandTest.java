package pl.ostoja.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.RecurringTerm;

class OpinionDemandTest {
    private static final CareFacts CARE = aChildBorn("2020-03-01", aStay("2026-01-12").until("2026-11-20", EndReason.RETURN_TO_FAMILY));

    @ParameterizedTest(name = "REV-22: came on {0}, sent on {1}: {2}")
    @CsvSource({
        "2026-01-12, , ", // the first day in care
        "2026-01-11, , demandNotInCare",
        "2026-11-20, , ", // the leaving day counts
        "2026-11-21, , demandNotInCare",
        "2026-11-24, , demandInTheFuture",
        "2026-11-02, 2026-11-02, ",
        "2026-11-02, 2026-11-01, sentBeforeDemand",
        "2026-11-02, 2026-11-23, ", // today
        "2026-11-02, 2026-11-24, sentInTheFuture",
    })
    void whatCanBeWrittenDown(LocalDate came, LocalDate sent, String refusal) {
        OpinionDemandContent demand = new OpinionDemandContent(came, "Ośrodek Adopcyjny w Opolu", sent, null);
        if (refusal == null) {
            assertThatCode(() -> OpinionDemandRules.check(demand, CARE, day("2026-11-23"))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> OpinionDemandRules.check(demand, CARE, day("2026-11-23"))).hasMessage("REV-22 review.violation." + refusal);
        }
    }

    @ParameterizedTest(name = "REV-23: asked on {0} -> sent by {1}")
    @CsvSource({
        "2026-11-02, 2026-11-09", // Monday to Monday, the day of the demand is not counted
        "2026-11-04, 2026-11-12", // the seventh day is 11 November
        "2026-11-06, 2026-11-13", "2026-11-07, 2026-11-16", // a Saturday moves to Monday
        "2026-12-17, 2026-12-28", // Christmas Eve, Christmas, a Sunday
    })
    void withinSevenDays(LocalDate came, LocalDate legal) {
        assertThat(OpinionDemandDuties.due(came, LAW).legal()).isEqualTo(legal);
    }

    @Test
    @DisplayName("REV-23: owed until it is sent, in a facility by the facility, each demand by itself")
    void owedUntilSent() {
        CareFacts care = aChildBorn("2020-03-01", aStay("2026-01-12"));
        CareFacts inFacility = aChildBorn("2020-03-01", aStay("2026-01-12").in(CareForm.SOCIALISATION_FACILITY));

        assertThat(one(care, "2026-11-02", null).state()).isEqualTo(DutyState.OPEN);
        assertThat(one(care, "2026-11-02", null).responsible()).isEqualTo(Responsible.ORGANISER);
        assertThat(one(inFacility, "2026-11-02", null).responsible()).isEqualTo(Responsible.FACILITY);
        assertThat(one(care, "2026-11-02", "2026-11-10").state()).isEqualTo(DutyState.fulfilled(day("2026-11-10")));
        assertThat(one(care, "2026-11-02", "2026-11-10").daysLate(day("2026-11-23"))).isEqualTo(1);
        assertThat(all(care, demand("2026-11-02", null), demand("2026-11-10", null))).hasSize(2);
    }

    @Test
    @DisplayName("REV-23: leaving care and full age end it, a demand outside of care owes nothing")
    void endsWithCare() {
        assertThat(one(CARE, "2026-11-16", null).state()).isEqualTo(DutyState.ended(day("2026-11-20"), RecurringTerm.LEFT_CARE));
        assertThat(one(aChildBorn("2008-11-20", aStay("2026-01-12")), "2026-11-13", null).state())
                .isEqualTo(DutyState.ended(day("2026-11-20"), RecurringTerm.FULL_AGE));
        assertThat(all(CARE, demand("2026-11-21", null))).isEmpty();
    }

    @Test
    @DisplayName("REV-23: sent after the last legal day is late")
    void late() {
        assertThat(details("2026-11-09").isLate()).isFalse();
        assertThat(details("2026-11-10").isLate()).isTrue();
        assertThat(details(null).isLate()).isFalse();
    }

    private static OpinionDemandDetails details(String sent) {
        OpinionDemandContent content = new OpinionDemandContent(day("2026-11-02"), "Ośrodek Adopcyjny w Opolu", sent == null ? null : day(sent), null);
        return new OpinionDemandDetails(OpinionDemandId.next(), null, content, OpinionDemandDuties.due(content.cameOn(), LAW), 0);
    }

    private static Duty one(CareFacts care, String came, String sent) {
        return all(care, demand(came, sent)).getFirst();
    }

    private static List<Duty> all(CareFacts care, OpinionDemandFacts... demands) {
        List<Duty> duties = new ArrayList<>();
        OpinionDemandDuties.derive(care, List.of(demands), LAW, duties::add);
        return duties;
    }

    private static OpinionDemandFacts demand(String came, String sent) {
        return new OpinionDemandFacts(person(7), day(came), sent == null ? null : day(sent));
    }
}
