package pl.ostoja.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChild;
import static pl.ostoja.placement.PlacementFixture.aFamily;
import static pl.ostoja.placement.PlacementFixture.aResident;
import static pl.ostoja.placement.PlacementFixture.aSpecialistFamily;
import static pl.ostoja.placement.PlacementFixture.adult;
import static pl.ostoja.placement.PlacementFixture.anEmergencyFamily;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.disabled;
import static pl.ostoja.placement.PlacementFixture.respiteGuest;
import static pl.ostoja.placement.PlacementFixture.underJuvenileAct;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FamilyStanding;
import pl.ostoja.fostering.ProfessionalKind;
import pl.ostoja.placement.PlacementFixture.CandidateBuilder;
import pl.ostoja.placement.Suitability.NeedsConsent;
import pl.ostoja.placement.Suitability.Suitable;
import pl.ostoja.placement.Suitability.Unsuitable;
import pl.ostoja.shared.Explanation;

class MatchingTest {
    private static final FamilyOnDay NON_PROFESSIONAL = aFamily(FamilyForm.NON_PROFESSIONAL);
    private static final FamilyOnDay KINSHIP = aFamily(FamilyForm.KINSHIP);
    private static final FamilyOnDay HOME = aFamily(FamilyForm.FAMILY_HOME);

    @Nested
    class Standing {
        @ParameterizedTest(name = "PLC-1: a family that is {0} is unsuitable")
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
        void onlyAnActiveFamilyTakesChildren(FamilyStanding standing) {
            var family = new FamilyOnDay(NON_PROFESSIONAL.forms(), standing, true);

            assertRefusedBy("PLC-1", judge(family, List.of(), aChild()));
        }

        @Test
        @DisplayName("PLC-1: people not yet qualified may take a child by a temporary order of the court")
        void thereIsAWayForUntrainedPeople() {
            var family = new FamilyOnDay(KINSHIP.forms(), FamilyStanding.NOT_YET_QUALIFIED, true);
            var answer = (Unsuitable) judge(family, List.of(), aChild().kinOfCarers());

            assertThat(answer.reasons().getFirst().whatWouldHelp())
                    .contains(Explanation.of("placement.help.untrainedByCourt"));
        }

        @Test
        @DisplayName("PLC-16: carers who said they are not ready must agree to this child")
        void whoIsNotReadyMustAgree() {
            var family = new FamilyOnDay(NON_PROFESSIONAL.forms(), FamilyStanding.ACTIVE, false);

            assertAskedBy("PLC-16", Set.of(Consent.FAMILY), judge(family, List.of(), aChild()));
        }
    }

    @Nested
    class Kinship {
        @Test
        @DisplayName("PLC-2: a kinship family takes only its own kin")
        void aStrangerNeedsAnotherForm() {
            var answer = judge(KINSHIP, List.of(), aChild());

            assertRefusedBy("PLC-2", answer);
            assertThat(((Unsuitable) answer).reasons().getFirst().whatWouldHelp())
                    .contains(Explanation.of("placement.help.qualifyAsNonProfessional"));
        }

        @ParameterizedTest(name = "PLC-3: with {0} grandchildren the next one is suitable")
        @CsvSource({"0", "3", "9"})
        void theLawStatesNoLimitForKin(int there) {
            var answer = judge(KINSHIP, residents(there), aChild().kinOfCarers());

            assertThat(answer).isEqualTo(new Suitable(CareForm.KINSHIP_FAMILY, List.of()));
        }

        @ParameterizedTest(name = "PLC-6: kinship with {0}, {1} there -> {2}")
        @CsvSource({
            "NON_PROFESSIONAL, 2, true",
            "NON_PROFESSIONAL, 3, false",
            "PROFESSIONAL, 2, true",
            "PROFESSIONAL, 3, false",
            "FAMILY_HOME, 7, true",
            "FAMILY_HOME, 8, false"
        })
        void combinedFormsCountTogether(FamilyForm form, int there, boolean suitable) {
            var family = aFamily(FamilyForms.of(form).withKinship());

            assertPlace("PLC-6", suitable, judge(family, residents(there), aChild()));
            assertPlace("PLC-6", suitable, judge(family, residents(there), aChild().kinOfCarers()));
        }

        @Test
        @DisplayName("PLC-6: a grandchild makes a non-professional family a combined one, so that all count")
        void aGrandchildCombinesTheForms() {
            var answer = judge(NON_PROFESSIONAL, residents(3), aChild().kinOfCarers());

            assertRefusedBy("PLC-6", answer);
            assertThat(answer.form()).isEqualTo(CareForm.KINSHIP_FAMILY);
        }
    }

    @Nested
    class Places {
        @ParameterizedTest(name = "PLC-4: {0} with {1} there -> suitable: {2}")
        @CsvSource({
            "NON_PROFESSIONAL, 0, true",
            "NON_PROFESSIONAL, 2, true",
            "NON_PROFESSIONAL, 3, false",
            "PROFESSIONAL, 2, true",
            "PROFESSIONAL, 3, false"
        })
        void aFosterFamilyHasThreePlaces(FamilyForm form, int there, boolean suitable) {
            assertPlace("PLC-4", suitable, judge(aFamily(form), residents(there), aChild()));
        }

        @ParameterizedTest(name = "PLC-5: a family children's home with {0} there -> suitable: {1}")
        @CsvSource({"7, true", "8, false", "9, false"})
        void aFamilyHomeHasEightPlaces(int there, boolean suitable) {
            assertPlace("PLC-5", suitable, judge(HOME, residents(there), aChild()));
        }

        @Test
        @DisplayName("PLC-7: an adult who stays on fills a place")
        void adultsWhoStayOnCount() {
            var there = List.of(aResident(11), aResident(12), adult(aResident(13)));
            var answer = judge(NON_PROFESSIONAL, there, aChild());

            assertRefusedBy("PLC-4", answer);
            assertThat(((Unsuitable) answer).reasons().getFirst().what())
                    .isEqualTo(Explanation.of("placement.limit.exceeded", day("2026-12-01"), 4, 3, 1));
        }

        @Test
        @DisplayName("PLC-7: an adult who has left fills none, and the leaving day is free")
        void theLeavingDayIsFree() {
            var there = List.of(aResident(11), aResident(12), adult(aResident(13, "2024-01-01", "2026-12-01")));

            assertPlace("PLC-4", true, judge(NON_PROFESSIONAL, there, aChild()));
            assertPlace("PLC-4", false, judge(NON_PROFESSIONAL, there, aChild().from("2026-11-30")));
        }

        @Test
        @DisplayName("PLC-4: the child's own stay with the family is not counted twice")
        void theChildItselfDoesNotCount() {
            var there = List.of(aResident(1), aResident(12), aResident(13));

            assertPlace("PLC-4", true, judge(NON_PROFESSIONAL, there, aChild()));
        }

        @Test
        @DisplayName("PLC-15: a child that will come later counts from its first day")
        void aPlannedStayCounts() {
            var there = List.of(aResident(11), aResident(12), aResident(13, "2027-02-01", null));
            var answer = judge(NON_PROFESSIONAL, there, aChild());

            assertRefusedBy("PLC-4", answer);
            assertThat(((Unsuitable) answer).reasons().getFirst().what())
                    .isEqualTo(Explanation.of("placement.limit.exceeded", day("2027-02-01"), 4, 3, 0));
            assertPlace("PLC-15", true, judge(NON_PROFESSIONAL, there, aChild().until("2027-02-01")));
            assertPlace("PLC-4", false, judge(NON_PROFESSIONAL, there, aChild().until("2027-02-02")));
        }

        @Test
        @DisplayName("PLC-15: the answer says from which day a place stays free")
        void theNextFreePlaceIsNamed() {
            var there = List.of(
                    aResident(11, "2024-01-01", "2027-01-10"),
                    aResident(12, "2024-01-01", "2027-03-01"),
                    aResident(13),
                    aResident(14, "2027-02-01", null));
            var answer = (Unsuitable) judge(NON_PROFESSIONAL, there, aChild());

            // From 10 January two live there, but on 1 February a third comes; the second leaves on 1 March.
            assertThat(answer.reasons().getFirst().whatWouldHelp())
                    .contains(Explanation.of("placement.help.placeFreeFrom", day("2027-03-01")));
        }

        @Test
        @DisplayName("PLC-15: when nobody's leaving is known another family is needed")
        void withoutAnEndThereIsNoFreeDay() {
            var answer = (Unsuitable) judge(NON_PROFESSIONAL, residents(3), aChild());

            assertThat(answer.reasons().getFirst().whatWouldHelp())
                    .contains(Explanation.of("placement.help.anotherFamily"));
        }
    }

    @Nested
    class Siblings {
        private static final Set<Consent> BOTH = Set.of(Consent.FAMILY, Consent.COORDINATOR_OPINION);

        @Test
        @DisplayName("PLC-8: above the limit for a sibling with the family's consent and the coordinator's opinion")
        void aSiblingMayBeOneMore() {
            var answer = judge(NON_PROFESSIONAL, residents(3), aChild().siblingOf(11));

            assertAskedBy("PLC-8", BOTH, answer);
            assertThat(((NeedsConsent) answer).reasons().getFirst().article()).isEqualTo("art. 53 ust. 2 UWR");
            assertThat(answer.isAllowedWith(Set.of(Consent.FAMILY))).isFalse();
            assertThat(answer.isAllowedWith(Set.of(Consent.COORDINATOR_OPINION))).isFalse();
            assertThat(answer.isAllowedWith(BOTH)).isTrue();
        }

        @Test
        @DisplayName("PLC-8: so it is in a family children's home and in combined forms")
        void theExceptionHoldsForEveryLimit() {
            var home = (NeedsConsent) judge(HOME, residents(8), aChild().siblingOf(11));
            var combined = (NeedsConsent) judge(
                    aFamily(FamilyForms.of(FamilyForm.NON_PROFESSIONAL).withKinship()),
                    residents(3),
                    aChild().siblingOf(11));

            assertThat(home.reasons().getFirst().article()).isEqualTo("art. 61 ust. 2 UWR");
            assertThat(combined.reasons().getFirst().article()).isEqualTo("art. 67 ust. 2 UWR");
            assertThat(combined.consents()).isEqualTo(BOTH);
        }

        @Test
        @DisplayName("PLC-8: a sibling who has left the family opens no exception")
        void theSiblingMustLiveThere() {
            var there = List.of(aResident(11, "2024-01-01", "2026-12-01"), aResident(12), aResident(13), aResident(14));

            assertRefusedBy("PLC-4", judge(NON_PROFESSIONAL, there, aChild().siblingOf(11)));
        }

        @Test
        @DisplayName("PLC-8: three siblings who come together to one child are judged one after the other")
        void siblingsComeTogether() {
            var answers = Matching.judgeTogether(
                    NON_PROFESSIONAL,
                    residents(1),
                    List.of(
                            aChild().who(1).siblingOf(2, 3).build(),
                            aChild().who(2).siblingOf(1, 3).build(),
                            aChild().who(3).siblingOf(1, 2).build()),
                    LAW);

            assertThat(answers.get(0)).isInstanceOf(Suitable.class);
            assertThat(answers.get(1)).isInstanceOf(Suitable.class);
            assertAskedBy("PLC-8", BOTH, answers.get(2));
        }

        @Test
        @DisplayName("PLC-8: siblings who come together to a full family need consent, each of them")
        void siblingsMayComeTogetherToAFullFamily() {
            var answers = Matching.judgeTogether(
                    NON_PROFESSIONAL,
                    residents(3),
                    List.of(
                            aChild().who(1).siblingOf(2).build(),
                            aChild().who(2).siblingOf(1).build()),
                    LAW);

            assertThat(answers).allSatisfy(answer -> assertAskedBy("PLC-8", BOTH, answer));
        }

        @Test
        @DisplayName("PLC-17: that a sibling lives there speaks for the family")
        void siblingsBelongTogether() {
            var answer = judge(NON_PROFESSIONAL, residents(1), aChild().siblingOf(11));

            assertThat(answer.remarks()).extracting(Finding::rule).containsExactly("PLC-17");
        }
    }

    @Nested
    class Emergency {
        @ParameterizedTest(name = "PLC-9: an emergency family with {0} there, sibling or not, may refuse: {1}")
        @CsvSource({"2, false", "3, true", "5, true"})
        void itMayRefuseAboveThree(int there, boolean mayRefuse) {
            var answer = judge(anEmergencyFamily(), residents(there), aChild().on(LegalBasis.POLICE_BORDER_GUARD));

            if (mayRefuse) {
                assertAskedBy("PLC-9", Set.of(Consent.FAMILY), answer);
            } else {
                assertThat(answer).isInstanceOf(Suitable.class);
            }
            assertThat(answer.form()).isEqualTo(CareForm.EMERGENCY_FAMILY);
        }

        @ParameterizedTest(name = "PLC-10: born {0}, brought by the Police on 2026-12-01 -> may refuse: {1}")
        @CsvSource({"2016-12-02, false", "2016-12-01, true", "2010-01-01, true"})
        void itMayRefuseAChildAboveTen(String born, boolean mayRefuse) {
            var child = aChild().born(born).on(LegalBasis.POLICE_BORDER_GUARD);
            var answer = judge(anEmergencyFamily(), List.of(), child);

            if (mayRefuse) {
                assertAskedBy("PLC-10", Set.of(Consent.FAMILY), answer);
            } else {
                assertThat(answer).isInstanceOf(Suitable.class);
            }
        }

        @Test
        @DisplayName("PLC-10: the age matters only for a child brought by the Police or the Border Guard")
        void theCourtMayPlaceAnOlderChild() {
            assertThat(judge(anEmergencyFamily(), List.of(), aChild().born("2010-01-01")))
                    .isInstanceOf(Suitable.class);
        }

        @ParameterizedTest(name = "PLC-13: {0} only with an emergency family")
        @EnumSource(names = {"POLICE_BORDER_GUARD", "REQUEST_PARENT_CHILD_THIRD_PARTY"})
        void othersDoNotTakeChildrenAtNight(LegalBasis basis) {
            assertRefusedBy("PLC-13", judge(NON_PROFESSIONAL, List.of(), aChild().on(basis)));
            assertThat(judge(anEmergencyFamily(), List.of(), aChild().on(basis))).isInstanceOf(Suitable.class);
        }

        @Test
        @DisplayName("PLC-13: a child taken under article 12a may go to any family")
        void removalLeavesTheChoice() {
            assertThat(judge(NON_PROFESSIONAL, List.of(), aChild().on(LegalBasis.ART_12A)))
                    .isInstanceOf(Suitable.class);
        }
    }

    @Nested
    class Specialist {
        @Test
        @DisplayName("PLC-11: disabled children and children under the juvenile act are not together")
        void theTwoDoNotMix() {
            var disabled = List.of(disabled(aResident(11)));
            var juvenile = List.of(underJuvenileAct(aResident(11)));

            assertRefusedBy("PLC-11", judge(aSpecialistFamily(), disabled, aChild().underJuvenileAct()));
            assertRefusedBy("PLC-11", judge(aSpecialistFamily(), juvenile, aChild().disabled()));
            assertThat(judge(aSpecialistFamily(), disabled, aChild().disabled())).isInstanceOf(Suitable.class);
            assertThat(judge(aSpecialistFamily(), juvenile, aChild().underJuvenileAct()))
                    .isInstanceOf(Suitable.class);
        }

        @Test
        @DisplayName("PLC-11: what counts is that they would live there at the same time, also later")
        void onlyAtTheSameTime() {
            var leaving = List.of(disabled(aResident(11, "2024-01-01", "2026-12-01")));
            var coming = List.of(disabled(aResident(11, "2027-05-01", null)));

            assertThat(judge(aSpecialistFamily(), leaving, aChild().underJuvenileAct()))
                    .isInstanceOf(Suitable.class);
            assertRefusedBy("PLC-11", judge(aSpecialistFamily(), coming, aChild().underJuvenileAct()));
            assertThat(judge(aSpecialistFamily(), coming, aChild().underJuvenileAct().until("2027-05-01")))
                    .isInstanceOf(Suitable.class);
        }

        @Test
        @DisplayName("PLC-12: under the juvenile act a child goes to a specialist family only")
        void theJuvenileActNamesTheFamily() {
            var child = aChild().on(LegalBasis.JUVENILE_ACT);

            assertRefusedBy("PLC-12", judge(NON_PROFESSIONAL, List.of(), child));
            assertThat(judge(aSpecialistFamily(), List.of(), child).form()).isEqualTo(CareForm.SPECIALIST_FAMILY);
        }

        @Test
        @DisplayName("PLC-18: a disabled child belongs primarily to a professional family")
        void theLawPrefersAProfessionalFamily() {
            assertThat(judge(NON_PROFESSIONAL, List.of(), aChild().disabled()).remarks())
                    .extracting(Finding::rule)
                    .containsExactly("PLC-18");
            assertThat(judge(aFamily(FamilyForm.PROFESSIONAL), List.of(), aChild().disabled())
                            .remarks())
                    .isEmpty();
        }

        @Test
        @DisplayName("PLC-19: a child without special needs takes a place meant for others")
        void aSpecialistPlaceIsRare() {
            assertThat(judge(aSpecialistFamily(), List.of(), aChild()).remarks())
                    .extracting(Finding::rule)
                    .containsExactly("PLC-19");
        }
    }

    @Nested
    class Respite {
        @Test
        @DisplayName("PLC-14: a respite family takes guests regardless of how many it has, and of kinship")
        void guestsKnowNoLimit() {
            var guest = aChild().on(LegalBasis.RESPITE_CONTRACT).until("2026-12-15");

            assertThat(judge(NON_PROFESSIONAL, residents(3), guest))
                    .isEqualTo(new Suitable(CareForm.RESPITE_FAMILY, List.of()));
            assertThat(judge(KINSHIP, residents(3), guest)).isInstanceOf(Suitable.class);
        }

        @Test
        @DisplayName("PLC-14: a guest fills no place")
        void guestsFillNoPlace() {
            var there = List.of(aResident(11), aResident(12), respiteGuest(aResident(13)));

            assertPlace("PLC-14", true, judge(NON_PROFESSIONAL, there, aChild()));
        }

        @Test
        @DisplayName("PLC-1, PLC-14: a suspended family takes no guests either")
        void aGuestNeedsAnActiveFamily() {
            var family = new FamilyOnDay(NON_PROFESSIONAL.forms(), FamilyStanding.SUSPENDED, true);

            assertRefusedBy("PLC-1", judge(family, List.of(), aChild().on(LegalBasis.RESPITE_CONTRACT)));
        }
    }

    @Test
    @DisplayName("PLC-1 to PLC-13: the answer names everything that stands in the way")
    void allReasonsAreNamed() {
        var family = new FamilyOnDay(KINSHIP.forms(), FamilyStanding.SUSPENDED, true);
        var answer = (Unsuitable) judge(family, List.of(), aChild().on(LegalBasis.POLICE_BORDER_GUARD));

        assertThat(answer.reasons()).extracting(Finding::rule).containsExactly("PLC-1", "PLC-2", "PLC-13");
        assertThat(answer.isAllowedWith(Set.of(Consent.values()))).isFalse();
    }

    @ParameterizedTest(name = "the stay would have the form {1} with a family that is {0}")
    @CsvSource({
        "GENERAL, PROFESSIONAL_FAMILY",
        "EMERGENCY, EMERGENCY_FAMILY",
        "SPECIALIST, SPECIALIST_FAMILY"
    })
    void theKindOfTheFamilyGivesTheForm(ProfessionalKind kind, CareForm form) {
        assertThat(judge(aFamily(FamilyForms.professional(kind)), List.of(), aChild())
                        .form())
                .isEqualTo(form);
    }

    @Test
    @DisplayName("PLC-4: places taken on a day")
    void takenPlacesOfADay() {
        var there = List.of(aResident(11), aResident(12, "2027-01-01", null), respiteGuest(aResident(13)));

        assertThat(Capacity.taken(there, day("2026-12-31"))).isEqualTo(1);
        assertThat(Capacity.taken(there, day("2027-01-01"))).isEqualTo(2);
        assertThat(Capacity.limit(KINSHIP.forms(), day("2026-12-31"), LAW)).isEmpty();
    }

    private static List<Resident> residents(int count) {
        return LongStream.range(11, 11 + count).mapToObj(PlacementFixture::aResident).toList();
    }

    private static Suitability judge(FamilyOnDay family, List<Resident> there, CandidateBuilder child) {
        return Matching.judge(family, there, child.build(), LAW);
    }

    private static void assertPlace(String rule, boolean suitable, Suitability answer) {
        if (suitable) {
            assertThat(answer).isInstanceOf(Suitable.class);
        } else {
            assertRefusedBy(rule, answer);
        }
    }

    private static void assertRefusedBy(String rule, Suitability answer) {
        assertThat(answer).isInstanceOfSatisfying(Unsuitable.class, no -> assertThat(no.reasons())
                .extracting(Finding::rule)
                .containsExactly(rule));
    }

    private static void assertAskedBy(String rule, Set<Consent> consents, Suitability answer) {
        assertThat(answer).isInstanceOfSatisfying(NeedsConsent.class, ask -> {
            assertThat(ask.reasons()).extracting(Finding::rule).containsExactly(rule);
            assertThat(ask.consents()).isEqualTo(consents);
        });
    }
}
