package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.FAMILY;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;

import java.time.Instant;
import java.time.LocalDate;
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
import pl.ostoja.duty.Subject;
import pl.ostoja.placement.PlacementFixture.StayBuilder;

class PlacementDutiesTest {
    private static final String BORN = "2015-04-01";
    private static final LocalDate TODAY = day("2026-11-21");

    @Nested
    class PayersNotice {
        @ParameterizedTest(name = "PLC-50, example 14: placed {0} -> legally until {2}, unshifted {1}, planned by {3}")
        @CsvSource({
            "2026-12-10, 2026-12-24, 2026-12-28, 2026-12-23", // Christmas Eve is free since 2025
            "2024-12-10, 2024-12-24, 2024-12-24, 2024-12-24", // it was a working Tuesday
            "2026-11-02, 2026-11-16, 2026-11-16, 2026-11-16",
            "2026-11-07, 2026-11-21, 2026-11-23, 2026-11-20"
        })
        void theHostingCountyTellsThePayers(String since, String unshifted, String legal, String planBy) {
            var duty = one(PlacementDuties.PAYERS_NOTICE, care(aStay(since)));

            assertDue(duty, unshifted, legal, planBy);
            assertThat(duty.article()).isEqualTo("art. 191 ust. 13a UWR");
            assertThat(duty.state()).isEqualTo(DutyState.OPEN);
            assertThat(duty.subject()).isEqualTo(new Subject(CHILD, FAMILY, aStay(since).build().id()));
        }

        @Test
        @DisplayName("PLC-50: the first notice fulfils it, late ones show how late")
        void theFirstNoticeFulfils() {
            var stay = aStay("2026-11-02").build();
            var care = care(
                    List.of(stay),
                    NoticeSent.on(stay.id(), NoticeKind.PAYERS, day("2026-11-20")),
                    NoticeSent.on(stay.id(), NoticeKind.PAYERS, day("2026-11-18")),
                    NoticeSent.on(stay.id(), NoticeKind.URGENT_AGREEMENT, day("2026-11-03")),
                    NoticeSent.on(PlacementFixture.person(77), NoticeKind.PAYERS, day("2026-11-03")));
            var duty = one(PlacementDuties.PAYERS_NOTICE, care);

            assertThat(duty.state()).isEqualTo(DutyState.fulfilled(day("2026-11-18")));
            assertThat(duty.daysLate(TODAY)).isEqualTo(2);
        }

        @Test
        @DisplayName("PLC-50: owed for every placement, and also when the child has left since")
        void itIsOwedForEveryPlacement() {
            var care = care(
                    aStay("2026-01-05").until("2026-03-01", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2026-03-01").withFamily(1002).until("2026-03-02", EndReason.RETURN_TO_FAMILY));

            assertThat(all(PlacementDuties.PAYERS_NOTICE, care)).hasSize(2).allMatch(Duty::isOpen);
        }

        @Test
        @DisplayName("PLC-50: a new ground in the same family, respite and the way back, and staying on as an adult are no placement")
        void whatIsNoPlacement() {
            var sameFamily = care(
                    aStay("2026-01-05")
                            .in(CareForm.EMERGENCY_FAMILY)
                            .on(LegalBasis.POLICE_BORDER_GUARD)
                            .until("2026-01-20", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2026-01-20").in(CareForm.EMERGENCY_FAMILY));
            var respite = care(
                    aStay("2026-01-05").until("2026-07-01", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2026-07-01")
                            .withFamily(1002)
                            .in(CareForm.RESPITE_FAMILY)
                            .on(LegalBasis.RESPITE_CONTRACT)
                            .until("2026-07-15", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2026-07-15"));
            var adult = care(aStay("2033-04-01").on(LegalBasis.ADULT_STAY));

            assertThat(all(PlacementDuties.PAYERS_NOTICE, sameFamily)).hasSize(1);
            assertThat(all(PlacementDuties.PAYERS_NOTICE, respite)).hasSize(1);
            assertThat(all(PlacementDuties.PAYERS_NOTICE, adult)).isEmpty();
        }
    }

    @Nested
    class HourClocks {
        @ParameterizedTest(name = "PLC-51: admitted {0} -> until {1}")
        @CsvSource({
            "2026-11-20T22:15:00Z, 2026-11-21T22:15:00Z", // Friday night to Saturday night
            "2026-12-24T09:00:00Z, 2026-12-25T09:00:00Z", // into Christmas
            "2026-10-24T12:00:00Z, 2026-10-25T12:00:00Z", // clocks go back on 25 October: 14:00 to 13:00
            "2027-03-27T12:00:00Z, 2027-03-28T12:00:00Z" // clocks go forward on 28 March: 13:00 to 14:00
        })
        void twentyFourHoursElapse(String admitted, String deadline) {
            var since = Instant.parse(admitted).atZone(Deadline.POLAND).toLocalDate();
            var duty = one(PlacementDuties.EMERGENCY_NOTICE, care(emergency(since.toString(), admitted)));

            assertThat(duty.deadline()).isEqualTo(new Deadline.ByMoment(Instant.parse(deadline)));
            assertThat(duty.responsible()).isEqualTo(Responsible.FOSTER_FAMILY);
        }

        @Test
        @DisplayName("PLC-51: when the hour of admission is not known the clock starts with the day")
        void withoutAnHourTheDayCounts() {
            var duty = one(PlacementDuties.EMERGENCY_NOTICE, care(emergency("2026-11-20", null)));

            assertThat(duty.deadline()).isEqualTo(new Deadline.ByMoment(Instant.parse("2026-11-20T23:00:00Z")));
        }

        @ParameterizedTest(name = "PLC-51: sent on {0} at {1} -> {2} days late")
        @CsvSource(nullValues = "-", value = {
            "2026-11-21, 2026-11-21T22:15:00Z, 0",
            "2026-11-21, 2026-11-21T22:16:00Z, 1",
            "2026-11-20, -, 0",
            "2026-11-21, -, 1" // without an hour it was sent by the end of the day, 45 minutes late
        })
        void aNoticeIsLateByTheMoment(String sentOn, String sentAt, long late) {
            var stay = emergency("2026-11-20", "2026-11-20T22:15:00Z").build();
            var at = sentAt == null ? null : Instant.parse(sentAt);
            var notice = new NoticeSent(stay.id(), NoticeKind.EMERGENCY_ADMISSION, day(sentOn), at);
            var duty = one(PlacementDuties.EMERGENCY_NOTICE, care(List.of(stay), notice));

            assertThat(duty.isOpen()).isFalse();
            assertThat(duty.daysLate(TODAY)).isEqualTo(late);
        }

        @ParameterizedTest(name = "PLC-51, PLC-52: {0} in {1} -> emergency notice {2}, article 12a notice {3}")
        @CsvSource({
            "POLICE_BORDER_GUARD, EMERGENCY_FAMILY, art. 58 ust. 3 UWR, false",
            "REQUEST_PARENT_CHILD_THIRD_PARTY, INTERVENTION_FACILITY, art. 103 ust. 8 UWR, false",
            "ART_12A, EMERGENCY_FAMILY, art. 58 ust. 3 UWR, true",
            "ART_12A, INTERVENTION_FACILITY, art. 103 ust. 8 UWR, true",
            "ART_12A, KINSHIP_FAMILY, , true",
            "COURT_ORDER, EMERGENCY_FAMILY, , false"
        })
        void whoTellsTheCourt(LegalBasis basis, CareForm form, String article, boolean removal) {
            var care = care(aStay("2026-11-20").on(basis).in(form).admittedAt("2026-11-20T12:00:00Z"));

            assertThat(all(PlacementDuties.EMERGENCY_NOTICE, care))
                    .extracting(Duty::article)
                    .isEqualTo(article == null ? List.of() : List.of(article));
            assertThat(all(PlacementDuties.ART_12A_NOTICE, care))
                    .extracting(Duty::responsible)
                    .isEqualTo(removal ? List.of(Responsible.SOCIAL_WORKER) : List.of());
        }

        private static StayBuilder emergency(String since, String admitted) {
            var stay = aStay(since).on(LegalBasis.POLICE_BORDER_GUARD).in(CareForm.EMERGENCY_FAMILY);
            return admitted == null ? stay : stay.admittedAt(admitted);
        }
    }

    @Nested
    class AtOnce {
        @Test
        @DisplayName("PLC-53: the court learns of an urgent agreement by the next working day")
        void ofAnUrgentAgreement() {
            var friday = one(
                    PlacementDuties.URGENT_AGREEMENT_NOTICE,
                    care(aStay("2026-11-20").on(LegalBasis.PARENT_AGREEMENT)));

            assertDue(friday, "2026-11-23", "2026-11-23", "2026-11-23");
            assertThat(friday.responsible()).isEqualTo(Responsible.COUNTY_HEAD);
            assertThat(all(PlacementDuties.URGENT_AGREEMENT_NOTICE, care(aStay("2026-11-20")))).isEmpty();
        }

        @Test
        @DisplayName("PLC-54: the court learns of a respite contract by the next working day")
        void ofARespiteContract() {
            var stay = aStay("2026-12-23").on(LegalBasis.RESPITE_CONTRACT).in(CareForm.RESPITE_FAMILY);

            // 24 to 27 December are free.
            assertDue(one(PlacementDuties.RESPITE_CONTRACT_NOTICE, care(stay)), "2026-12-28", "2026-12-28", "2026-12-28");
        }
    }

    @Nested
    class StayEnds {
        @Test
        @DisplayName("PLC-40: an emergency stay ends in four months; the day is not moved, the plan is")
        void anEmergencyStay() {
            var stay = aStay("2026-08-27").in(CareForm.EMERGENCY_FAMILY);
            var duty = one(PlacementDuties.EMERGENCY_STAY_END, care(stay));

            // 27 December 2026 is a Sunday after Christmas.
            assertDue(duty, "2026-12-27", "2026-12-27", "2026-12-23");
            assertThat(duty.isOpen()).isTrue();
        }

        @Test
        @DisplayName("PLC-40: leaving fulfils it, in time or late")
        void leavingFulfils() {
            var stay = aStay("2026-01-10").in(CareForm.EMERGENCY_FAMILY);

            assertThat(one(PlacementDuties.EMERGENCY_STAY_END, care(stay.until("2026-05-10", EndReason.RETURN_TO_FAMILY)))
                            .daysLate(TODAY))
                    .isZero();
            assertThat(one(PlacementDuties.EMERGENCY_STAY_END, care(stay.until("2026-05-12", EndReason.RETURN_TO_FAMILY)))
                            .daysLate(TODAY))
                    .isEqualTo(2);
        }

        @ParameterizedTest(name = "{0}: {1} has its own duty")
        @CsvSource({
            "PLC-41, INTERVENTION_FACILITY, INTERVENTION_STAY_END",
            "PLC-43, UNTRAINED_FAMILY, UNTRAINED_STAY_END",
            "PLC-45, NON_PROFESSIONAL_FAMILY, FULL_AGE"
        })
        void everyLimitHasItsKind(String rule, CareForm form, String code) {
            assertThat(derive(care(aStay("2026-06-01").in(form))))
                    .extracting(Duty::kind)
                    .filteredOn(kind -> kind.code().equals(code))
                    .extracting(DutyKind::rule)
                    .containsExactly(rule);
        }

        @Test
        @DisplayName("PLC-45: only the stay that reaches the 18th birthday owes its end")
        void fullAgeConcernsTheLastStay() {
            var care = care(
                    aStay("2020-01-01").until("2021-01-01", EndReason.TRANSFER_FAMILY_CARE),
                    aStay("2021-01-01").withFamily(1002));

            assertThat(all(PlacementDuties.FULL_AGE, care))
                    .singleElement()
                    .satisfies(duty -> assertThat(duty.deadline().legalDay()).isEqualTo("2033-04-01"));
        }

        @Test
        @DisplayName("PLC-45, PLC-46: who goes on as an adult has done the one and owes the other")
        void anAdultStaysOn() {
            var care = care(
                    aStay("2020-01-01").until("2033-04-01", EndReason.CONTINUES_AS_ADULT),
                    aStay("2033-04-01").on(LegalBasis.ADULT_STAY));

            assertThat(one(PlacementDuties.FULL_AGE, care).state()).isEqualTo(DutyState.fulfilled(day("2033-04-01")));
            assertThat(one(PlacementDuties.ADULT_STAY_END, care).deadline().legalDay()).isEqualTo("2040-04-01");
        }
    }

    @Nested
    class LeavingCareInTime {
        @Test
        @DisplayName("PLC-55, PLC-56, example 22: born on 29 February 2008")
        void bornOnALeapDay() {
            var care = care("2008-02-29", LeavingCare.NOTHING_YET, aStay("2015-01-01"));

            assertDue(one(PlacementDuties.MENTOR, care), "2025-02-28", "2025-02-28", "2025-02-28");
            assertDue(one(PlacementDuties.LEAVING_PROGRAMME, care), "2026-01-28", "2026-01-28", "2026-01-28");
        }

        @Test
        @DisplayName("PLC-55, PLC-56: counted backwards, so a free day moves it to an earlier one")
        void aFreeDayMovesItBack() {
            // 18 on 5 July 2027; the 17th birthday, 5 July 2026, is a Sunday; 5 June 2027 is a Saturday.
            var care = care("2009-07-05", LeavingCare.NOTHING_YET, aStay("2015-01-01"));

            assertDue(one(PlacementDuties.MENTOR, care), "2026-07-05", "2026-07-03", "2026-07-03");
            assertDue(one(PlacementDuties.LEAVING_PROGRAMME, care), "2027-06-05", "2027-06-04", "2027-06-04");
        }

        @Test
        @DisplayName("PLC-55: who comes into care after the day has passed names a mentor at once")
        void aLateEntryOwesItAtOnce() {
            var care = care("2009-07-05", LeavingCare.NOTHING_YET, aStay("2026-11-20"));

            assertDue(one(PlacementDuties.MENTOR, care), "2026-11-23", "2026-11-23", "2026-11-23");
        }

        @Test
        @DisplayName("PLC-55, PLC-56: done, in time or late")
        void itIsFulfilled() {
            var done = new LeavingCare(day("2026-07-10"), day("2027-06-04"));
            var care = care("2009-07-05", done, aStay("2015-01-01"));

            assertThat(one(PlacementDuties.MENTOR, care).daysLate(TODAY)).isEqualTo(7);
            assertThat(one(PlacementDuties.LEAVING_PROGRAMME, care).daysLate(TODAY)).isZero();
        }

        @Test
        @DisplayName("PLC-55: who leaves before the day never owes it; who leaves later does until then")
        void leavingCareEndsIt() {
            var early = aStay("2015-01-01").until("2026-07-05", EndReason.RETURN_TO_FAMILY);
            var late = aStay("2015-01-01").until("2026-07-06", EndReason.RETURN_TO_FAMILY);

            assertThat(all(PlacementDuties.MENTOR, care("2009-07-05", LeavingCare.NOTHING_YET, early))).isEmpty();
            assertThat(one(PlacementDuties.MENTOR, care("2009-07-05", LeavingCare.NOTHING_YET, late)).state())
                    .isEqualTo(DutyState.ended(day("2026-07-06"), RecurringTerm.LEFT_CARE));
        }

        @Test
        @DisplayName("PLC-56: the programme is owed also after 18 while the young person stays")
        void itOutlastsFullAge() {
            var care = care(
                    "2008-05-10",
                    LeavingCare.NOTHING_YET,
                    aStay("2015-01-01").until("2026-05-10", EndReason.CONTINUES_AS_ADULT),
                    aStay("2026-05-10").on(LegalBasis.ADULT_STAY));

            assertThat(one(PlacementDuties.LEAVING_PROGRAMME, care).isOpen()).isTrue();
        }
    }

    @Test
    void everyKindIsDeclaredOnce() {
        assertThat(PlacementDuties.kinds()).extracting(DutyKind::code).doesNotHaveDuplicates();
        assertThat(derive(care(aStay("2026-06-01").in(CareForm.EMERGENCY_FAMILY).on(LegalBasis.ART_12A))))
                .extracting(Duty::kind)
                .isSubsetOf(PlacementDuties.kinds());
    }

    private static CareFacts care(StayBuilder... stays) {
        return care(BORN, LeavingCare.NOTHING_YET, stays);
    }

    private static CareFacts care(String born, LeavingCare leaving, StayBuilder... stays) {
        var built = List.of(stays).stream().map(StayBuilder::build).toList();
        return new CareFacts(CHILD, day(born), null, built, List.of(), leaving);
    }

    private static CareFacts care(List<StayFacts> stays, NoticeSent... notices) {
        return new CareFacts(CHILD, day(BORN), null, stays, List.of(notices), LeavingCare.NOTHING_YET);
    }

    private static List<Duty> derive(CareFacts care) {
        var duties = new ArrayList<Duty>();
        PlacementDuties.derive(care, LAW, duties::add);
        return duties;
    }

    private static List<Duty> all(DutyKind kind, CareFacts care) {
        return derive(care).stream().filter(duty -> duty.kind().equals(kind)).toList();
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
