package pl.ostoja.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static pl.ostoja.court.CourtFilingType.ALIMONY_CLAIM;
import static pl.ostoja.court.CourtFilingType.CHILD_PERSONAL_SITUATION_INFO;
import static pl.ostoja.court.CourtFilingType.MOTION_18_MONTHS_FAMILY;
import static pl.ostoja.court.CourtFilingType.MOTION_18_MONTHS_INSTITUTION;
import static pl.ostoja.court.CourtFilingType.REFERRAL_TO_INSTITUTION_INFO;
import static pl.ostoja.court.CourtFilingType.RETURN_POSSIBLE_INFO;
import static pl.ostoja.court.CourtFilingType.TRANSFER_INFO;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.shared.Explanation;

class CourtDutiesTest {
    private static final String BORN = "2012-06-01";
    private static final Explanation IN_INSTITUTION = Explanation.of("court.ended.inInstitution");

    @Nested
    class Information {
        @Test
        @DisplayName("CRT-1: every six months from the placement in a family, each counted from the one before")
        void everySixMonths() {
            var care = aChildBorn(BORN, aStay("2025-05-28"));
            var duties = all(
                    CourtDuties.SITUATION_INFO,
                    care,
                    sent(CHILD_PERSONAL_SITUATION_INFO, "2026-05-28"),
                    sent(CHILD_PERSONAL_SITUATION_INFO, "2025-11-26"),
                    sent(MOTION_18_MONTHS_FAMILY, "2026-10-01"));

            assertThat(duties)
                    .extracting(d -> d.key().anchor(), d -> d.deadline().legalDay(), d -> d.deadline().planBy(), Duty::state)
                    .containsExactly(
                            tuple(day("2025-05-28"), day("2025-11-28"), day("2025-11-28"), done("2025-11-26")),
                            tuple(day("2025-11-26"), day("2026-05-26"), day("2026-05-26"), done("2026-05-28")),
                            tuple(day("2026-05-28"), day("2026-11-30"), day("2026-11-27"), DutyState.OPEN));
            assertThat(duties.get(1).daysLate(day("2026-11-21"))).isEqualTo(2);
        }

        @Test
        @DisplayName("CRT-1: in an institution it is not due; a later run in families begins anew")
        void onlyInFamilies() {
            var care = aChildBorn(
                    BORN,
                    aStay("2025-01-10").until("2025-05-12", EndReason.TRANSFER_INSTITUTION),
                    aStay("2025-05-12")
                            .in(CareForm.SOCIALISATION_FACILITY)
                            .until("2026-02-03", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2026-02-03"));

            assertThat(all(CourtDuties.SITUATION_INFO, care))
                    .extracting(d -> d.key().anchor(), d -> d.deadline().legalDay(), Duty::state)
                    .containsExactly(
                            tuple(day("2025-01-10"), day("2025-07-10"), DutyState.ended(day("2025-05-12"), IN_INSTITUTION)),
                            tuple(day("2026-02-03"), day("2026-08-03"), DutyState.OPEN));
        }

        @Test
        @DisplayName("CRT-1: a move from family to family does not break the run")
        void familiesAreOneRun() {
            var care = aChildBorn(
                    BORN,
                    aStay("2026-01-12")
                            .in(CareForm.EMERGENCY_FAMILY)
                            .until("2026-03-02", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2026-03-02"));

            assertThat(one(CourtDuties.SITUATION_INFO, care).deadline().legalDay()).isEqualTo("2026-07-13");
        }

        @Test
        @DisplayName("CRT-1: a child in an institution only owes no information")
        void neverInAFamily() {
            var care = aChildBorn(BORN, aStay("2025-01-10").in(CareForm.SOCIALISATION_FACILITY));

            assertThat(all(CourtDuties.SITUATION_INFO, care)).isEmpty();
        }

        @Test
        @DisplayName("CRT-1: it ends with care and with the 18th birthday")
        void itEnds() {
            var left = aChildBorn(BORN, aStay("2026-01-12").until("2026-03-02", EndReason.RETURN_TO_FAMILY));
            var grown = aChildBorn("2008-07-13", aStay("2026-01-12"));

            assertThat(one(CourtDuties.SITUATION_INFO, left).state())
                    .isEqualTo(DutyState.ended(day("2026-03-02"), RecurringTerm.LEFT_CARE));
            assertThat(one(CourtDuties.SITUATION_INFO, grown).state())
                    .isEqualTo(DutyState.ended(day("2026-07-13"), RecurringTerm.FULL_AGE));
        }
    }

    @Nested
    class Motion {
        @Test
        @DisplayName("CRT-3, example 16: in an institution, placed 24.05.2025 -> due 24.11.2026, alert 24.10.2026")
        void inAnInstitution() {
            var duty = one(
                    CourtDuties.MOTION_INSTITUTION,
                    aChildBorn(BORN, aStay("2025-05-24").in(CareForm.SOCIALISATION_FACILITY)));

            assertDue(duty, "2026-11-24", "2026-11-24", "2026-11-24");
            assertThat(duty.alertOn()).isEqualTo("2026-10-24");
            assertThat(duty.isOpen()).isTrue();
            assertThat(duty.responsible()).isEqualTo(Responsible.FACILITY);
            assertThat(duty.article()).isEqualTo("art. 100 ust. 4a UWR");
        }

        @Test
        @DisplayName("CRT-2, example 16: in a family it is due as long as no return information was sent")
        void inAFamily() {
            var care = aChildBorn(BORN, aStay("2025-05-28"));
            var duty = one(CourtDuties.MOTION_FAMILY, care);

            // 28 November 2026 is a Saturday.
            assertDue(duty, "2026-11-28", "2026-11-30", "2026-11-27");
            assertThat(duty.isOpen()).isTrue();
            assertThat(all(CourtDuties.MOTION_INSTITUTION, care)).isEmpty();
        }

        @ParameterizedTest(name = "CRT-4: return information sent {0} -> the motion is still due: {1}")
        @CsvSource({
            "2025-05-27, true", // before the placement
            "2025-05-28, false",
            "2026-11-28, false",
            "2026-11-30, false", // the legal due day
            "2026-12-01, true"
        })
        void returnInformationStandsInForIt(String sent, boolean due) {
            var care = aChildBorn(BORN, aStay("2025-05-28"));
            var duty = all(CourtDuties.MOTION_FAMILY, care, sent(RETURN_POSSIBLE_INFO, sent)).getFirst();

            assertThat(duty.state())
                    .isEqualTo(due ? DutyState.OPEN : DutyState.ended(day(sent), Explanation.of("court.ended.returnInfoSent")));
        }

        @Test
        @DisplayName("CRT-3, CRT-4: in an institution the motion is always due")
        void returnInformationDoesNotHelpInAnInstitution() {
            var care = aChildBorn(BORN, aStay("2025-05-24").in(CareForm.SOCIALISATION_FACILITY));

            assertThat(all(CourtDuties.MOTION_INSTITUTION, care, sent(RETURN_POSSIBLE_INFO, "2026-01-10")))
                    .singleElement()
                    .matches(Duty::isOpen);
        }

        @ParameterizedTest(name = "CRT-2, CRT-3: moved to an institution on {0} -> {1}")
        @CsvSource({
            "2026-11-27, MOTION_18_INSTITUTION",
            "2026-11-28, MOTION_18_INSTITUTION",
            "2026-11-29, MOTION_18_FAMILY"
        })
        void theFormOnTheTermDayDecides(String moved, String code) {
            var care = aChildBorn(
                    BORN,
                    aStay("2025-05-28").until(moved, EndReason.TRANSFER_INSTITUTION),
                    aStay(moved).in(CareForm.SOCIALISATION_FACILITY));

            assertThat(derive(care).stream().map(duty -> duty.kind().code()).filter(kind -> kind.startsWith("MOTION")))
                    .containsExactly(code);
        }

        @Test
        @DisplayName("CRT-2: counted from the beginning of care, not of the current stay")
        void countedFromTheBeginningOfCare() {
            var care = aChildBorn(
                    BORN,
                    aStay("2025-05-28").until("2026-06-01", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2026-06-01").withFamily(1002));

            assertThat(one(CourtDuties.MOTION_FAMILY, care).deadline().legalDay()).isEqualTo("2026-11-30");
        }

        @Test
        @DisplayName("CRT-2, CRT-3: the motion fulfils it, the other one does not")
        void theMotionFulfilsIt() {
            var care = aChildBorn(BORN, aStay("2025-05-28"));

            assertThat(all(CourtDuties.MOTION_FAMILY, care, sent(MOTION_18_MONTHS_FAMILY, "2026-12-02")))
                    .singleElement()
                    .satisfies(duty -> {
                        assertThat(duty.state()).isEqualTo(done("2026-12-02"));
                        assertThat(duty.daysLate(day("2027-01-01"))).isEqualTo(2);
                    });
            assertThat(all(CourtDuties.MOTION_FAMILY, care, sent(MOTION_18_MONTHS_INSTITUTION, "2026-10-02")))
                    .singleElement()
                    .matches(Duty::isOpen);
        }

        @Test
        @DisplayName("CRT-2: it ends with care and with the 18th birthday")
        void itEnds() {
            var left = aChildBorn(BORN, aStay("2025-05-28").until("2026-03-02", EndReason.RETURN_TO_FAMILY));
            var grown = aChildBorn("2008-11-30", aStay("2025-05-28"));
            var almost = aChildBorn("2008-12-01", aStay("2025-05-28"));

            assertThat(one(CourtDuties.MOTION_FAMILY, left).state())
                    .isEqualTo(DutyState.ended(day("2026-03-02"), RecurringTerm.LEFT_CARE));
            assertThat(one(CourtDuties.MOTION_FAMILY, grown).state())
                    .isEqualTo(DutyState.ended(day("2026-11-30"), RecurringTerm.FULL_AGE));
            assertThat(one(CourtDuties.MOTION_FAMILY, almost).isOpen()).isTrue();
        }

        @Test
        @DisplayName("CRT-2: after a return home 18 months begin anew, and old filings do not count")
        void aNewEpisodeBeginsAnew() {
            var care = aChildBorn(
                    BORN,
                    aStay("2022-01-10").until("2024-01-10", EndReason.RETURN_TO_FAMILY),
                    aStay("2025-05-28"));

            assertThat(all(CourtDuties.MOTION_FAMILY, care, sent(MOTION_18_MONTHS_FAMILY, "2023-07-03")))
                    .extracting(d -> d.key().anchor(), Duty::state)
                    .containsExactly(
                            tuple(day("2022-01-10"), done("2023-07-03")), tuple(day("2025-05-28"), DutyState.OPEN));
        }
    }

    @Nested
    class Alimony {
        @Test
        @DisplayName("CRT-5: the claim is filed by the anniversary, the alert comes two months before")
        void byTheAnniversary() {
            var duty = one(CourtDuties.ALIMONY_CLAIM, aChildBorn(BORN, aStay("2025-11-22")));

            // 22 November 2026 is a Sunday.
            assertDue(duty, "2026-11-22", "2026-11-23", "2026-11-20");
            assertThat(duty.alertOn()).isEqualTo("2026-09-22");
            assertThat(duty.responsible()).isEqualTo(Responsible.COUNTY_FAMILY_CENTRE);
        }

        @Test
        @DisplayName("CRT-5: an earlier claim fulfils it")
        void itMayBeFiledAnyTime() {
            var care = aChildBorn(BORN, aStay("2025-11-22"));

            assertThat(all(CourtDuties.ALIMONY_CLAIM, care, sent(ALIMONY_CLAIM, "2026-01-05")))
                    .extracting(Duty::state)
                    .containsExactly(done("2026-01-05"));
        }

        @Test
        @DisplayName("CRT-5: placed on 29 February it is due on 28 February")
        void placedOnALeapDay() {
            var duty = one(CourtDuties.ALIMONY_CLAIM, aChildBorn(BORN, aStay("2024-02-29")));

            assertDue(duty, "2025-02-28", "2025-02-28", "2025-02-28");
        }
    }

    @Nested
    class Referral {
        private static final Explanation LEFT = Explanation.of("court.ended.leftInstitution");

        @Test
        @DisplayName("CRT-12: the court learns at once that the child was referred to an institution, by the next working day")
        void atOnce() {
            var duty = one(ReferralDuties.REFERRAL_INFO, aChildBorn(BORN, aStay("2026-05-22").in(CareForm.SOCIALISATION_FACILITY)));

            // 22 May 2026 is a Friday.
            assertDue(duty, "2026-05-25", "2026-05-25", "2026-05-25");
            assertThat(duty.isOpen()).isTrue();
            assertThat(duty.responsible()).isEqualTo(Responsible.COUNTY_FAMILY_CENTRE);
        }

        @ParameterizedTest(name = "CRT-12: {0} in {1}: owed {2}")
        @CsvSource({
            "COURT_ORDER, INTERVENTION_FACILITY, true",
            "COURT_ORDER, FAMILY_TYPE_FACILITY, true",
            "COURT_ORDER, PRE_ADOPTION_CENTRE, true",
            "FOREIGN_ORDER, REGIONAL_THERAPEUTIC_FACILITY, true",
            "COURT_ORDER, FAMILY_HOME, false",
            "POLICE_BORDER_GUARD, INTERVENTION_FACILITY, false",
            "REQUEST_PARENT_CHILD_THIRD_PARTY, INTERVENTION_FACILITY, false",
            "ART_12A, INTERVENTION_FACILITY, false"
        })
        void whoIsReferred(LegalBasis basis, CareForm form, boolean owed) {
            var care = aChildBorn(BORN, aStay("2026-05-22").in(form).on(basis));

            assertThat(all(ReferralDuties.REFERRAL_INFO, care)).hasSize(owed ? 1 : 0);
        }

        @ParameterizedTest(name = "CRT-12: ordered on 2026-05-11, there since 2026-05-22, sent on {0}: {1}")
        @CsvSource({"2026-05-10, false", "2026-05-11, true", "2026-05-22, true", "2026-06-30, true"})
        void whatWasSentSinceTheOrderCounts(String sent, boolean done) {
            var care = aChildBorn(BORN, aStay("2026-05-22").orderedOn("2026-05-11").in(CareForm.SOCIALISATION_FACILITY));

            assertThat(all(ReferralDuties.REFERRAL_INFO, care, sent(REFERRAL_TO_INSTITUTION_INFO, sent)))
                    .extracting(Duty::state)
                    .containsExactly(done ? done(sent) : DutyState.OPEN);
        }

        @Test
        @DisplayName("CRT-12: under the same order every institution is a referral of its own, and word of the move is word of it")
        void eachInstitution() {
            var care = aChildBorn(
                    BORN,
                    aStay("2025-05-22").orderedOn("2025-05-11").in(CareForm.INTERVENTION_FACILITY).until("2025-08-20", EndReason.TRANSFER_INSTITUTION),
                    aStay("2025-08-20").orderedOn("2025-05-11").in(CareForm.SOCIALISATION_FACILITY));

            assertThat(all(ReferralDuties.REFERRAL_INFO, care, sent(REFERRAL_TO_INSTITUTION_INFO, "2025-05-23")))
                    .extracting(Duty::state)
                    .containsExactly(done("2025-05-23"), DutyState.OPEN);
            assertThat(all(ReferralDuties.REFERRAL_INFO, care, sent(TRANSFER_INFO, "2025-08-21")))
                    .extracting(Duty::state)
                    .containsExactly(DutyState.ended(day("2025-08-20"), LEFT), done("2025-08-21"));
        }

        @Test
        @DisplayName("CRT-12: it ends when the child leaves the institution, or is of age")
        void itEnds() {
            var left = aChildBorn(
                    BORN,
                    aStay("2026-01-12").in(CareForm.SOCIALISATION_FACILITY).until("2026-03-02", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2026-03-02"));
            var grown = aChildBorn("2008-02-02", aStay("2026-01-12").in(CareForm.SOCIALISATION_FACILITY));
            var almost = aChildBorn("2008-01-13", aStay("2026-01-12").in(CareForm.SOCIALISATION_FACILITY));

            assertThat(one(ReferralDuties.REFERRAL_INFO, left).state()).isEqualTo(DutyState.ended(day("2026-03-02"), LEFT));
            assertThat(one(ReferralDuties.REFERRAL_INFO, grown).isOpen()).isTrue();
            assertThat(one(ReferralDuties.REFERRAL_INFO, almost).state()).isEqualTo(DutyState.ended(day("2026-01-13"), RecurringTerm.FULL_AGE));
        }
    }

    @Test
    @DisplayName("CRT-1 to CRT-3: an adult who stays on owes the court nothing")
    void anAdultOwesNothing() {
        var care = aChildBorn(
                "2008-05-10",
                aStay("2025-01-10").until("2026-05-10", EndReason.CONTINUES_AS_ADULT),
                aStay("2026-05-10").on(LegalBasis.ADULT_STAY));

        assertThat(derive(care)).filteredOn(Duty::isOpen).isEmpty();
    }

    @Test
    void everyKindIsDeclaredOnce() {
        assertThat(CourtDuties.kinds()).extracting(DutyKind::code).doesNotHaveDuplicates().hasSize(6);
    }

    private static FilingSent sent(CourtFilingType type, String on) {
        return new FilingSent(person(day(on).toEpochDay()), type, day(on));
    }

    private static DutyState done(String on) {
        return DutyState.fulfilled(day(on));
    }

    private static List<Duty> derive(CareFacts care, FilingSent... filings) {
        var duties = new ArrayList<Duty>();
        CourtDuties.derive(care, List.of(filings), LAW, duties::add);
        return duties;
    }

    private static List<Duty> all(DutyKind kind, CareFacts care, FilingSent... filings) {
        return derive(care, filings).stream().filter(duty -> duty.kind().equals(kind)).toList();
    }

    private static Duty one(DutyKind kind, CareFacts care) {
        assertThat(all(kind, care)).hasSize(1);
        return all(kind, care).getFirst();
    }

    private static void assertDue(Duty duty, String unshifted, String legal, String planBy) {
        assertThat(duty.deadline()).isInstanceOfSatisfying(Deadline.ByDay.class, deadline -> {
            assertThat(deadline.due().unshifted()).isEqualTo(unshifted);
            assertThat(deadline.due().legal()).isEqualTo(legal);
            assertThat(deadline.due().planBy()).isEqualTo(planBy);
        });
    }
}
