package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.placement.PlacementFixture.StayBuilder;

class MaximumStayTest {

    @ParameterizedTest(name = "{0}: {1} since {2} -> at the latest until {3}")
    @CsvSource({
        "PLC-40, EMERGENCY_FAMILY, 2026-08-15, 2026-12-15",
        "PLC-40, EMERGENCY_FAMILY, 2026-10-31, 2027-02-28", // no 31 February; a Sunday, not moved
        "PLC-41, INTERVENTION_FACILITY, 2026-11-30, 2027-02-28",
        "PLC-42, RESPITE_FAMILY, 2026-07-01, 2026-09-01",
        "PLC-42, RESPITE_FAMILY, 2026-10-25, 2026-12-25", // Christmas Day, not moved
        "PLC-43, UNTRAINED_FAMILY, 2026-06-20, 2026-12-20",
        "PLC-44, PRE_ADOPTION_CENTRE, 2026-06-20, 2027-03-01",
        "PLC-45, NON_PROFESSIONAL_FAMILY, 2026-06-20, 2044-03-01",
        "PLC-45, SOCIALISATION_FACILITY, 2026-06-20, 2044-03-01"
    })
    void everyFormHasItsLimit(String rule, CareForm form, String since, String until) {
        assertLimit(rule, until, "2026-03-01", aStay(since).in(form));
    }

    @Test
    @DisplayName("PLC-40: with the organiser's consent eight months, counted from the same day")
    void anEmergencyStayMayBeExtended() {
        var stay = aStay("2026-08-15").in(CareForm.EMERGENCY_FAMILY);

        assertLimit("PLC-40", "2027-04-15", "2020-01-01", stay.extended(StayExtension.toLongerMaximum(day("2026-12-01"))));
    }

    @ParameterizedTest(name = "{0}: {1} extended until the proceedings end on {2} -> {3}")
    @CsvSource({
        "PLC-40, EMERGENCY_FAMILY, 2027-06-07, 2027-06-07",
        "PLC-40, EMERGENCY_FAMILY, 2026-11-01, 2026-12-15", // an early end does not shorten four months
        "PLC-41, INTERVENTION_FACILITY, 2027-06-07, 2027-06-07"
    })
    void theEndOfTheProceedingsIsTheLimit(String rule, CareForm form, String ended, String until) {
        var extension = StayExtension.untilProceedingsEnd(day("2026-10-01"), day(ended));

        assertLimit(rule, until, "2020-01-01", aStay("2026-08-15").in(form).extended(extension));
    }

    @Test
    @DisplayName("PLC-40, PLC-41: while the proceedings last only full age is a limit")
    void openProceedingsHaveNoDay() {
        var extension = StayExtension.untilProceedingsEnd(day("2026-12-01"), null);

        assertLimit(
                "PLC-45",
                "2038-01-01",
                "2020-01-01",
                aStay("2026-08-15").in(CareForm.EMERGENCY_FAMILY).extended(extension));
        assertLimit(
                "PLC-45",
                "2038-01-01",
                "2020-01-01",
                aStay("2026-08-15").in(CareForm.INTERVENTION_FACILITY).extended(extension));
    }

    @Test
    @DisplayName("PLC-41: an intervention facility has no longer maximum of its own")
    void anInterventionFacilityIsNotExtendedByMonths() {
        var extension = StayExtension.toLongerMaximum(day("2026-12-01"));

        assertLimit(
                "PLC-41",
                "2026-11-15",
                "2015-01-01",
                aStay("2026-08-15").in(CareForm.INTERVENTION_FACILITY).extended(extension));
    }

    /** Since Monday 23 November 2026; "at once" is the next working day by recommendation. */
    @ParameterizedTest(name = "{0}: born {2}, by {1}, until {3}")
    @CsvSource({
        "PLC-74, POLICE_BORDER_GUARD, 2016-11-24, 2026-11-24",
        "PLC-74, ART_12A, 2020-02-29, 2026-11-24",
        "PLC-41, POLICE_BORDER_GUARD, 2016-11-23, 2027-02-23", // ten years old on that day
        "PLC-41, COURT_ORDER, 2020-02-29, 2027-02-23"
    })
    void whoIsBroughtTooYoungGoesOnAtOnce(String rule, LegalBasis basis, String born, String until) {
        assertLimit(rule, until, born, aStay("2026-11-23").in(CareForm.INTERVENTION_FACILITY).on(basis));
    }

    @ParameterizedTest(name = "PLC-45: born {0} -> at the latest until {1}")
    @CsvSource({"2008-05-10, 2026-05-10", "2008-02-29, 2026-02-28"})
    void fullAgeComesFirst(String born, String until) {
        assertLimit("PLC-45", until, born, aStay("2025-12-01").in(CareForm.UNTRAINED_FAMILY));
    }

    @Test
    @DisplayName("PLC-46: an adult stays on until the 25th birthday")
    void anAdultHasALimit() {
        assertLimit("PLC-46", "2033-05-10", "2008-05-10", aStay("2026-05-10").on(LegalBasis.ADULT_STAY));
    }

    private static void assertLimit(String rule, String until, String born, StayBuilder stay) {
        var limit = MaximumStay.of(stay.build(), day(born), LAW);

        assertThat(limit.rule()).isEqualTo(rule);
        assertThat(limit.lastDay()).isEqualTo(until);
    }
}
