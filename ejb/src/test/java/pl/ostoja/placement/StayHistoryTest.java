package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.placement.PlacementFixture.StayBuilder;
import pl.ostoja.placement.StayProblem.Severity;
import pl.ostoja.shared.BusinessRuleViolation;

class StayHistoryTest {
    private static final String BORN = "2012-05-10";

    @Test
    void anOrdinaryHistoryHasNoProblems() {
        assertPossible(aChildBorn(
                BORN,
                aStay("2020-01-01")
                        .in(CareForm.EMERGENCY_FAMILY)
                        .on(LegalBasis.POLICE_BORDER_GUARD)
                        .until("2020-03-01", EndReason.TRANSFER_FAMILY_CARE),
                aStay("2020-03-01").orderedOn("2020-02-20").until("2022-07-01", EndReason.RETURN_TO_FAMILY),
                aStay("2023-01-10").until("2024-01-10", EndReason.TRANSFER_INSTITUTION),
                aStay("2024-01-10").in(CareForm.SOCIALISATION_FACILITY)));
    }

    @Nested
    class OneStay {
        @Test
        @DisplayName("PLC-20: a stay does not end before it begins")
        void itEndsAfterItBegins() {
            assertImpossible("PLC-20", aChildBorn(BORN, aStay("2020-01-02").until("2020-01-01", EndReason.OTHER)));
        }

        @Test
        @DisplayName("PLC-34: who leaves on the day of coming needs a reason")
        void aStayOfNoDaysNeedsAReason() {
            var stay = aStay("2020-01-01").until("2020-01-01", EndReason.RETURN_TO_FAMILY);

            assertOdd("PLC-34", aChildBorn(BORN, stay));
            assertPossible(aChildBorn(BORN, stay.explained("PLC-34")));
        }

        @Test
        @DisplayName("PLC-23: nobody is placed before birth; on the day of birth one may be")
        void itBeginsAfterBirth() {
            assertImpossible("PLC-23", aChildBorn("2020-01-02", aStay("2020-01-01")));
            assertPossible(aChildBorn("2020-01-01", aStay("2020-01-01")));
        }

        @ParameterizedTest(name = "PLC-24: born {0}, placed {1} -> possible: {2}")
        @CsvSource({
            "2008-05-10, 2026-05-09, true",
            "2008-05-10, 2026-05-10, false",
            "2008-05-10, 2030-01-01, false",
            "2008-02-29, 2026-02-27, true",
            "2008-02-29, 2026-02-28, false"
        })
        void careBeginsBeforeFullAge(String born, String since, boolean possible) {
            var care = aChildBorn(born, aStay(since));

            if (possible) {
                assertPossible(care);
            } else {
                assertImpossible("PLC-24", care);
            }
        }

        @Test
        @DisplayName("PLC-25: nothing happens after death, and the stay ends with it")
        void itEndsWithDeath() {
            assertImpossible("PLC-25", dead("2021-06-01", aStay("2021-06-02").until("2021-06-03", EndReason.OTHER)));
            assertImpossible("PLC-25", dead("2021-06-01", aStay("2020-01-01").until("2021-06-02", EndReason.OTHER)));
            assertImpossible("PLC-25", dead("2021-06-01", aStay("2020-01-01")));
            assertPossible(dead("2021-06-01", aStay("2020-01-01").until("2021-06-01", EndReason.DEATH)));
        }

        @Test
        @DisplayName("PLC-26: a leaving day and a reason belong together")
        void endAndReasonBelongTogether() {
            assertImpossible("PLC-26", aChildBorn(BORN, aStay("2020-01-01").until("2020-02-01", null)));
            assertImpossible(
                    "PLC-26",
                    aChildBorn(BORN, aStay("2020-01-01").until((LocalDate) null, EndReason.OTHER)));
        }

        @ParameterizedTest(name = "PLC-27: {0} ordered {1}, came 2020-03-01 -> possible: {2}")
        @CsvSource({
            "COURT_ORDER, 2020-03-01, true",
            "COURT_ORDER, 2020-03-02, false",
            "FOREIGN_ORDER, 2020-03-02, false",
            "PARENT_AGREEMENT, 2020-03-02, false",
            "ART_12A, 2020-03-02, true"
        })
        void theActComesFirst(LegalBasis basis, String ordered, boolean possible) {
            var care = aChildBorn(BORN, aStay("2020-03-01").on(basis).orderedOn(ordered).consentedFromAbroad("2020-03-01"));

            if (possible) {
                assertPossible(care);
            } else {
                assertImpossible("PLC-27", care);
            }
        }

        @ParameterizedTest(name = "PLC-28: {0} in {1} -> possible: {2}")
        @CsvSource({
            "PARENT_AGREEMENT, FAMILY_HOME, true",
            "PARENT_AGREEMENT, FAMILY_TYPE_FACILITY, false",
            "POLICE_BORDER_GUARD, EMERGENCY_FAMILY, true",
            "POLICE_BORDER_GUARD, KINSHIP_FAMILY, false",
            "REQUEST_PARENT_CHILD_THIRD_PARTY, NON_PROFESSIONAL_FAMILY, false",
            "JUVENILE_ACT, SPECIALIST_FAMILY, true",
            "JUVENILE_ACT, PROFESSIONAL_FAMILY, false",
            "RESPITE_CONTRACT, RESPITE_FAMILY, true",
            "RESPITE_CONTRACT, KINSHIP_FAMILY, false",
            "COURT_ORDER, RESPITE_FAMILY, false",
            "COURT_ORDER, UNTRAINED_FAMILY, true",
            "PARENT_AGREEMENT, UNTRAINED_FAMILY, false",
            "COURT_ORDER, REGIONAL_THERAPEUTIC_FACILITY, true",
            "ART_12A, KINSHIP_FAMILY, true"
        })
        void theBasisFitsTheForm(LegalBasis basis, CareForm form, boolean possible) {
            var care = aChildBorn(BORN, aStay("2020-03-01").on(basis).in(form));

            if (possible) {
                assertPossible(care);
            } else {
                assertImpossible("PLC-28", care);
            }
        }

        @ParameterizedTest(name = "PLC-35: ten on 2022-05-10, {0} since {1} -> needs a reason: {2}")
        @CsvSource({
            "SOCIALISATION_FACILITY, 2022-05-09, true",
            "SOCIALISATION_FACILITY, 2022-05-10, false",
            "SPECIALIST_THERAPEUTIC_FACILITY, 2022-05-09, true",
            "INTERVENTION_FACILITY, 2022-05-09, true",
            "FAMILY_TYPE_FACILITY, 2022-05-09, false",
            "REGIONAL_THERAPEUTIC_FACILITY, 2022-05-09, false"
        })
        void aYoungChildInAFacilityNeedsAReason(CareForm form, String since, boolean reason) {
            var stay = aStay(since).in(form);

            if (reason) {
                assertOdd("PLC-35", aChildBorn(BORN, stay));
                assertPossible(aChildBorn(BORN, stay.explained("PLC-35")));
            } else {
                assertPossible(aChildBorn(BORN, stay));
            }
        }

        @Test
        @DisplayName("PLC-37: from the first birthday a pre-adoption centre needs a reason")
        void aPreAdoptionCentreIsForInfants() {
            assertPossible(aChildBorn("2025-11-20", aStay("2026-11-19").in(CareForm.PRE_ADOPTION_CENTRE)));
            assertOdd("PLC-37", aChildBorn("2025-11-20", aStay("2026-11-20").in(CareForm.PRE_ADOPTION_CENTRE)));
        }
    }

    @Nested
    class FullAge {
        private static final String ADULT_ON_2026_05_10 = "2008-05-10";

        @Test
        @DisplayName("PLC-29: care of a child ends at the latest on the 18th birthday")
        void careEndsAtFullAge() {
            var stay = aStay("2020-01-01");

            assertPossible(aChildBorn(
                    ADULT_ON_2026_05_10, stay.until("2026-05-10", EndReason.AGE_OF_MAJORITY_INDEPENDENCE)));
            assertImpossible(
                    "PLC-29",
                    aChildBorn(
                            ADULT_ON_2026_05_10, stay.until("2026-05-11", EndReason.AGE_OF_MAJORITY_INDEPENDENCE)));
        }

        @Test
        @DisplayName("PLC-30: an adult stays on from the 18th to the 25th birthday")
        void anAdultStaysOn() {
            var child = aStay("2020-01-01").until("2026-05-10", EndReason.CONTINUES_AS_ADULT);
            var adult = aStay("2026-05-10").on(LegalBasis.ADULT_STAY);

            assertPossible(aChildBorn(ADULT_ON_2026_05_10, child, adult));
            assertPossible(aChildBorn(
                    ADULT_ON_2026_05_10,
                    child,
                    adult.until("2033-05-10", EndReason.AGE_OF_MAJORITY_INDEPENDENCE)));
            assertImpossible(
                    "PLC-30",
                    aChildBorn(
                            ADULT_ON_2026_05_10,
                            child,
                            adult.until("2033-05-11", EndReason.AGE_OF_MAJORITY_INDEPENDENCE)));
        }

        @Test
        @DisplayName("PLC-30: nobody is an adult on the day before the birthday")
        void anAdultStayNeedsAnAdult() {
            var care = aChildBorn(
                    ADULT_ON_2026_05_10,
                    aStay("2020-01-01").until("2026-05-09", EndReason.OTHER),
                    aStay("2026-05-09").on(LegalBasis.ADULT_STAY));

            assertThat(StayHistory.problems(care, LAW)).extracting(StayProblem::rule).containsOnly("PLC-30");
        }

        @Test
        @DisplayName("PLC-30: only who was in care on the 18th birthday may stay on")
        void anAdultDoesNotEnterCare() {
            assertImpossible(
                    "PLC-30", aChildBorn(ADULT_ON_2026_05_10, aStay("2026-06-01").on(LegalBasis.ADULT_STAY)));
            assertImpossible(
                    "PLC-30",
                    aChildBorn(
                            ADULT_ON_2026_05_10,
                            aStay("2020-01-01").until("2025-01-01", EndReason.RETURN_TO_FAMILY),
                            aStay("2026-06-01").on(LegalBasis.ADULT_STAY)));
        }

        @Test
        @DisplayName("PLC-85: who left in the six months before full age, because the carers died, comes back with a reason")
        void whoseCarersDiedComesBack() {
            var back = aStay("2026-06-01").on(LegalBasis.ADULT_STAY);
            var early = aStay("2020-01-01").until("2025-11-09", EndReason.MOVED_TO_GUARDIAN);
            var late = aStay("2020-01-01").until("2025-11-10", EndReason.MOVED_TO_GUARDIAN);

            assertImpossible("PLC-30", aChildBorn(ADULT_ON_2026_05_10, early, back));
            assertOdd("PLC-85", aChildBorn(ADULT_ON_2026_05_10, late, back));
            assertPossible(aChildBorn(ADULT_ON_2026_05_10, late, back.explained("PLC-85")));
        }

        @Test
        @DisplayName("PLC-84: from respite a child comes back to where it lived, or there is a reason")
        void fromRespiteItComesBack() {
            var home = aStay("2026-01-05").until("2026-07-01", EndReason.TRANSFER_FAMILY_CARE);
            var respite = aStay("2026-07-01").withFamily(1002).in(CareForm.RESPITE_FAMILY).on(LegalBasis.RESPITE_CONTRACT);
            var over = aStay("2026-07-01").withFamily(1002).in(CareForm.RESPITE_FAMILY).on(LegalBasis.RESPITE_CONTRACT).until("2026-07-15", EndReason.TRANSFER_FAMILY_CARE);

            assertPossible(aChildBorn(BORN, home, respite));
            assertPossible(aChildBorn(BORN, home, over, aStay("2026-07-15")));
            assertOdd("PLC-84", aChildBorn(BORN, home, over, aStay("2026-07-15").withFamily(1003)));
            assertPossible(aChildBorn(BORN, home, over, aStay("2026-07-15").withFamily(1003).explained("PLC-84")));
        }

        @Test
        @DisplayName("PLC-31: an adult comes back once")
        void anAdultReturnsOnce() {
            var child = aStay("2020-01-01").until("2026-05-10", EndReason.AGE_OF_MAJORITY_INDEPENDENCE);
            var back = aStay("2026-09-01")
                    .on(LegalBasis.ADULT_STAY)
                    .until("2027-01-01", EndReason.AGE_OF_MAJORITY_INDEPENDENCE);
            var again = aStay("2027-06-01").on(LegalBasis.ADULT_STAY);

            assertPossible(aChildBorn(ADULT_ON_2026_05_10, child, back));
            assertImpossible("PLC-31", aChildBorn(ADULT_ON_2026_05_10, child, back, again));
        }

        @ParameterizedTest(name = "PLC-32: {0} on {1} -> possible: {2}")
        @CsvSource({
            "AGE_OF_MAJORITY_INDEPENDENCE, 2026-05-09, false",
            "AGE_OF_MAJORITY_INDEPENDENCE, 2026-05-10, true",
            "CONTINUES_AS_ADULT, 2026-05-09, false",
            "CONTINUES_AS_ADULT, 2026-05-10, true"
        })
        void independenceBeginsAtFullAge(EndReason reason, String until, boolean possible) {
            var care = aChildBorn(ADULT_ON_2026_05_10, aStay("2020-01-01").until(until, reason));

            if (possible) {
                assertPossible(care);
            } else {
                assertImpossible("PLC-32", care);
            }
        }
    }

    @Nested
    class SeveralStays {
        @Test
        @DisplayName("PLC-21: nobody lives in two places at once; the leaving day may be the next first day")
        void staysDoNotOverlap() {
            var first = aStay("2020-01-01").until("2020-06-01", EndReason.TRANSFER_FAMILY_CARE);

            assertPossible(aChildBorn(BORN, first, aStay("2020-06-01").withFamily(1002)));
            assertImpossible("PLC-21", aChildBorn(BORN, first, aStay("2020-05-31").withFamily(1002)));
        }

        @Test
        @DisplayName("PLC-21: a long stay overlaps also the one after next")
        void overlapIsFoundAcrossStays() {
            var care = aChildBorn(
                    BORN,
                    aStay("2020-01-01").until("2021-01-01", EndReason.RUNAWAY_REMOVED),
                    aStay("2020-02-01").until("2020-03-01", EndReason.RUNAWAY_REMOVED),
                    aStay("2020-06-01").until("2020-07-01", EndReason.RUNAWAY_REMOVED));

            assertThat(StayHistory.problems(care, LAW))
                    .extracting(StayProblem::rule)
                    .containsExactly("PLC-21", "PLC-21");
        }

        @Test
        @DisplayName("PLC-22: no stay begins while one is open")
        void anOpenStayIsEndedFirst() {
            assertImpossible("PLC-22", aChildBorn(BORN, aStay("2020-01-01"), aStay("2021-01-01")));
        }

        @ParameterizedTest(name = "PLC-33: days between two stays after {0} need a reason: {1}")
        @CsvSource({
            "TRANSFER_FAMILY_CARE, true",
            "OTHER, true",
            "RETURN_TO_FAMILY, false",
            "ADOPTION, false",
            "TRANSFER_DPS_OR_OTHER, false",
            "MOVED_TO_GUARDIAN, false",
            "RUNAWAY_REMOVED, false"
        })
        void aGapNeedsAReason(EndReason ended, boolean reason) {
            var first = aStay("2020-01-01").until("2020-06-01", ended);
            var second = aStay("2020-06-03").withFamily(1002);

            if (reason) {
                assertOdd("PLC-33", aChildBorn(BORN, first, second));
                assertPossible(aChildBorn(BORN, first, second.explained("PLC-33")));
            } else {
                assertPossible(aChildBorn(BORN, first, second));
            }
        }

        @Test
        @DisplayName("PLC-32: the reason of leaving agrees with what follows")
        void theReasonFitsTheNextStay() {
            var toFamily = aStay("2023-01-01").until("2023-06-01", EndReason.TRANSFER_FAMILY_CARE);
            var toInstitution = aStay("2023-01-01").until("2023-06-01", EndReason.TRANSFER_INSTITUTION);
            var family = aStay("2023-06-01").withFamily(1002);
            var institution = aStay("2023-06-01").in(CareForm.SOCIALISATION_FACILITY);

            assertPossible(aChildBorn(BORN, toFamily, family));
            assertPossible(aChildBorn(BORN, toInstitution, institution));
            assertImpossible("PLC-32", aChildBorn(BORN, toFamily, institution));
            assertImpossible("PLC-32", aChildBorn(BORN, toInstitution, family));
        }

        @Test
        @DisplayName("PLC-32: death is the last reason of all")
        void nothingFollowsDeath() {
            var care = aChildBorn(
                    BORN, aStay("2020-01-01").until("2020-06-01", EndReason.DEATH), aStay("2020-06-01"));

            assertThat(StayHistory.problems(care, LAW))
                    .extracting(StayProblem::rule)
                    .contains("PLC-32");
            assertImpossible("PLC-32", dead("2020-07-01", aStay("2020-01-01").until("2020-06-01", EndReason.DEATH)));
        }

        @Test
        @DisplayName("PLC-36: a new stay in the same place on the same ground needs a reason")
        void somethingChanges() {
            var first = aStay("2020-01-01").until("2020-06-01", EndReason.TRANSFER_FAMILY_CARE);

            assertOdd("PLC-36", aChildBorn(BORN, first, aStay("2020-06-01")));
            assertPossible(aChildBorn(BORN, first, aStay("2020-06-01").withFamily(1002)));
            assertPossible(aChildBorn(BORN, first, aStay("2020-06-01").in(CareForm.FAMILY_HOME)));
            assertPossible(aChildBorn(BORN, first, aStay("2020-06-01").on(LegalBasis.FOREIGN_ORDER).consentedFromAbroad("2020-06-01")));
            assertPossible(aChildBorn(BORN, first, aStay("2020-06-01").explained("PLC-36")));
        }
    }

    @Test
    @DisplayName("PLC-20 to PLC-37: the first refusal is what is impossible, then what is only odd")
    void impossibleThingsAreRefusedFirst() {
        var young = aStay("2019-01-01").in(CareForm.SOCIALISATION_FACILITY);
        var care = aChildBorn(BORN, young, aStay("2020-01-01"));

        assertThatThrownBy(() -> StayHistory.refuseProblems(care, LAW))
                .isInstanceOfSatisfying(
                        BusinessRuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo("PLC-22"));
        assertThatThrownBy(() -> StayHistory.refuseProblems(aChildBorn(BORN, young), LAW))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo("PLC-35");
                    assertThat(refusal.messageKey()).isEqualTo("placement.violation.tooYoungForFacility");
                    assertThat(refusal.args()).containsExactly(10, day("2019-01-01"));
                });
        assertThatCode(() -> StayHistory.refuseProblems(aChildBorn(BORN, young.explained("PLC-35")), LAW))
                .doesNotThrowAnyException();
    }

    @Test
    @DisplayName("PLC-22: a reason does not make the impossible possible")
    void aReasonDoesNotHelpTheImpossible() {
        assertImpossible("PLC-22", aChildBorn(BORN, aStay("2020-01-01"), aStay("2021-01-01").explained("PLC-22")));
    }

    private static CareFacts dead(String died, StayBuilder... stays) {
        return new CareFacts(
                CHILD,
                day(BORN),
                day(died),
                List.of(stays).stream().map(StayBuilder::build).toList(),
                List.of(),
                LeavingCare.NOTHING_YET);
    }

    private static void assertPossible(CareFacts care) {
        assertThat(StayHistory.problems(care, LAW)).isEmpty();
    }

    private static void assertImpossible(String rule, CareFacts care) {
        assertProblem(rule, Severity.IMPOSSIBLE, care);
    }

    private static void assertOdd(String rule, CareFacts care) {
        assertProblem(rule, Severity.NEEDS_REASON, care);
    }

    private static void assertProblem(String rule, Severity severity, CareFacts care) {
        assertThat(StayHistory.problems(care, LAW)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(rule);
            assertThat(problem.severity()).isEqualTo(severity);
        });
    }
}
