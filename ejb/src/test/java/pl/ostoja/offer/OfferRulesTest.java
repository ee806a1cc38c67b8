package pl.ostoja.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.facility.FacilityDetails;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.Distance;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FamilyForms;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Finding;
import pl.ostoja.placement.GroupAnswer;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HoldEnd;
import pl.ostoja.placement.PlaceAnswer;
import pl.ostoja.placement.Suitability;
import pl.ostoja.placement.WhereToLive;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Explanation;

class OfferRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final ChildId CHILD = ChildId.next();

    @Test
    void oneRequestIsForBrothersAndSisters() {
        PersonId sister = PersonId.next();
        assertThatCode(() -> OfferRules.checkTogether(Set.of(sister), List.of(sister))).doesNotThrowAnyException();
        assertRefused("OFR-1", () -> OfferRules.checkTogether(Set.of(sister), List.of(sister, PersonId.next())));
    }

    @Test
    void aPlaceIsNeededTodayOrLater() {
        assertThatCode(() -> OfferRules.checkNeeded(TODAY, TODAY)).doesNotThrowAnyException();
        assertRefused("OFR-1", () -> OfferRules.checkNeeded(TODAY.minusDays(1), TODAY));
    }

    @Test
    void nobodyIsAskedTwiceOrTooLateOrForNothing() {
        assertThatCode(() -> OfferRules.checkAsking(RequestState.RESERVED, false, TODAY, TODAY)).doesNotThrowAnyException();
        assertRefused("OFR-2", () -> OfferRules.checkAsking(RequestState.OPEN, true, TODAY, TODAY));
        assertRefused("OFR-2", () -> OfferRules.checkAsking(RequestState.OPEN, false, TODAY.minusDays(1), TODAY));
        assertRefused("OFR-2", () -> OfferRules.checkAsking(RequestState.WITHDRAWN, false, TODAY, TODAY));
        assertRefused("OFR-2", () -> OfferRules.checkAsking(RequestState.PLACED, false, TODAY, TODAY));
    }

    @Test
    void whoMayNotTakeTheChildrenIsNotAsked() {
        Finding full = new Finding("PLC-4", "art. 53 ust. 1 UWR", Explanation.of("placement.consent.notReady"), null);
        assertThatCode(() -> OfferRules.checkSuitable(group(new Suitability.Suitable(CareForm.NON_PROFESSIONAL_FAMILY, List.of())))).doesNotThrowAnyException();
        assertRefused("OFR-3", () -> OfferRules.checkSuitable(group(
                new Suitability.Suitable(CareForm.NON_PROFESSIONAL_FAMILY, List.of()),
                new Suitability.Unsuitable(CareForm.NON_PROFESSIONAL_FAMILY, List.of(full), List.of()))));
    }

    @Test
    void anInstitutionIsAskedWhileItWorksAndItsPermitHolds() {
        assertThatCode(() -> OfferRules.checkWorking(institution(null, null), TODAY)).doesNotThrowAnyException();
        assertThatCode(() -> OfferRules.checkWorking(institution(TODAY, TODAY.plusDays(1)), TODAY)).doesNotThrowAnyException();
        assertRefused("OFR-3", () -> OfferRules.checkWorking(institution(TODAY.minusDays(1), null), TODAY));
        assertRefused("OFR-3", () -> OfferRules.checkWorking(institution(null, TODAY), TODAY));
    }

    private static FacilityDetails institution(LocalDate permitUntil, LocalDate closedOn) {
        FacilityContent content = new FacilityContent("Dom", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661"), 14, "PS-1", permitUntil, null);
        return new FacilityDetails(FacilityId.next(), content, closedOn, 0);
    }

    @Test
    void whatWasKnownOfAFamilyIsKept() {
        GroupAnswer answer = group(new Suitability.Suitable(CareForm.NON_PROFESSIONAL_FAMILY, List.of()));
        assertThat(OfferRules.known(answer, 2, 95))
                .isEqualTo(Explanation.of("offer.known.family", WhereToLive.Verdict.SUITABLE, 2, 95, 1, Explanation.of("offer.known.clear")));
    }

    @Test
    void anAnswerComesOnceInItsTimeAndSaysWhyNot() {
        PlaceOffer offer = offer(TODAY.minusDays(2), TODAY);
        assertThatCode(() -> OfferRules.checkAnswer(answer(OfferAnswer.ACCEPTED, TODAY.minusDays(2), null), offer, TODAY)).doesNotThrowAnyException();
        assertRefused("OFR-4", () -> OfferRules.checkAnswer(answer(OfferAnswer.ACCEPTED, TODAY.minusDays(3), null), offer, TODAY));
        assertRefused("OFR-4", () -> OfferRules.checkAnswer(answer(OfferAnswer.ACCEPTED, TODAY.plusDays(1), null), offer, TODAY));
        assertRefused("OFR-4", () -> OfferRules.checkAnswer(answer(OfferAnswer.DECLINED, TODAY, " "), offer, TODAY));
        offer.answer(answer(OfferAnswer.DECLINED, TODAY, "remont"));
        assertRefused("OFR-4", () -> OfferRules.checkAnswer(answer(OfferAnswer.ACCEPTED, TODAY, null), offer, TODAY));
    }

    @Test
    void placesAreKeptForAsManyDaysAtMostAsTheCentreSaysWithWhoHasAccepted() {
        assertThatCode(() -> OfferRules.checkReserving(OfferState.ACCEPTED, RequestState.OPEN, TODAY, TODAY, 30)).doesNotThrowAnyException();
        assertThatCode(() -> OfferRules.checkReserving(OfferState.EXPIRED, RequestState.OPEN, TODAY.plusDays(30), TODAY, 30)).doesNotThrowAnyException();
        assertRefused("OFR-5", () -> OfferRules.checkReserving(OfferState.ACCEPTED, RequestState.OPEN, TODAY.plusDays(31), TODAY, 30));
        assertThatCode(() -> OfferRules.checkReserving(OfferState.ACCEPTED, RequestState.OPEN, TODAY.plusDays(31), TODAY, 31)).doesNotThrowAnyException();
        assertRefused("OFR-5", () -> OfferRules.checkReserving(OfferState.ACCEPTED, RequestState.OPEN, TODAY.minusDays(1), TODAY, 30));
        assertRefused("OFR-5", () -> OfferRules.checkReserving(OfferState.DECLINED, RequestState.OPEN, TODAY, TODAY, 30));
        assertRefused("OFR-5", () -> OfferRules.checkReserving(OfferState.ACCEPTED, RequestState.WITHDRAWN, TODAY, TODAY, 30));
    }

    @Test
    void whoTakesSomeOfTheBrothersAndSistersNamesThem() {
        List<ChildId> three = List.of(ChildId.next(), ChildId.next(), ChildId.next());
        assertThatCode(() -> OfferRules.checkTaken(taking(OfferAnswer.PARTLY, three.subList(0, 2)), three)).doesNotThrowAnyException();
        assertThatCode(() -> OfferRules.checkTaken(taking(OfferAnswer.ACCEPTED, List.of()), three)).doesNotThrowAnyException();
        assertRefused("OFR-8", () -> OfferRules.checkTaken(taking(OfferAnswer.PARTLY, List.of()), three));
        assertRefused("OFR-8", () -> OfferRules.checkTaken(taking(OfferAnswer.PARTLY, three), three));
        assertRefused("OFR-8", () -> OfferRules.checkTaken(taking(OfferAnswer.PARTLY, List.of(CHILD)), three));
        assertRefused("OFR-8", () -> OfferRules.checkTaken(taking(OfferAnswer.ACCEPTED, three.subList(0, 1)), three));
        assertRefused("OFR-4", () -> OfferRules.checkAnswer(taking(OfferAnswer.PARTLY, three.subList(0, 1)), offer(TODAY, TODAY), TODAY));
    }

    @Test
    void anAnswerForSomeKeepsNoPlaceUntilTheOthersAreLookedForApart() {
        PlaceOffer offer = offer(TODAY, TODAY);
        offer.answer(answer(OfferAnswer.PARTLY, TODAY, "Jest miejsce dla dwojga."));
        assertThat(OfferState.of(offer, false, List.of(), TODAY)).isEqualTo(OfferState.PARTLY);
        assertThat(OfferState.of(offer, true, List.of(), TODAY)).isEqualTo(OfferState.ACCEPTED);
        assertRefused("OFR-8", () -> OfferRules.checkReserving(OfferState.PARTLY, RequestState.OPEN, TODAY, TODAY, 30));
    }

    @Test
    void somePartAndSomeStayWhileAPlaceIsLookedFor() {
        List<ChildId> two = List.of(CHILD, ChildId.next());
        assertThatCode(() -> OfferRules.checkSplitting(RequestState.OPEN, two, List.of(CHILD))).doesNotThrowAnyException();
        assertThatCode(() -> OfferRules.checkSplitting(RequestState.OFFERED, two, List.of(CHILD))).doesNotThrowAnyException();
        assertRefused("OFR-9", () -> OfferRules.checkSplitting(RequestState.RESERVED, two, List.of(CHILD)));
        assertRefused("OFR-9", () -> OfferRules.checkSplitting(RequestState.PLACED, two, List.of(CHILD)));
        assertRefused("OFR-9", () -> OfferRules.checkSplitting(RequestState.WITHDRAWN, two, List.of(CHILD)));
        assertRefused("OFR-9", () -> OfferRules.checkSplitting(RequestState.OPEN, two, two));
        assertRefused("OFR-9", () -> OfferRules.checkSplitting(RequestState.OPEN, two, List.of(ChildId.next())));
    }

    @Test
    void onlyWhatHasBegunBreaksDown() {
        List<HeldFacts> begun = List.of(held(TODAY, HoldEnd.STARTED, null));
        assertThatCode(() -> OfferRules.checkDisruption(OfferState.STARTED, begun, TODAY, TODAY)).doesNotThrowAnyException();
        assertRefused("OFR-6", () -> OfferRules.checkDisruption(OfferState.RESERVED, begun, TODAY, TODAY));
        assertRefused("OFR-6", () -> OfferRules.checkDisruption(OfferState.STARTED, begun, TODAY.minusDays(1), TODAY));
        assertRefused("OFR-6", () -> OfferRules.checkDisruption(OfferState.STARTED, begun, TODAY.plusDays(1), TODAY));
    }

    @Test
    void whatOthersHaveActedUponIsNotRemoved() {
        assertThatCode(() -> OfferRules.checkRemovable(true)).doesNotThrowAnyException();
        assertRefused("OFR-7", () -> OfferRules.checkRemovable(false));
    }

    @Test
    void theStateOfAnOfferFollowsFromTheDay() {
        PlaceOffer offer = offer(TODAY, TODAY);
        assertThat(OfferState.of(offer, true, List.of(), TODAY)).isEqualTo(OfferState.ASKED);
        assertThat(OfferState.of(offer, true, List.of(), TODAY.plusDays(1))).isEqualTo(OfferState.UNANSWERED);
        offer.answer(answer(OfferAnswer.ACCEPTED, TODAY, null));
        assertThat(OfferState.of(offer, true, List.of(), TODAY)).isEqualTo(OfferState.ACCEPTED);
        assertThat(OfferState.of(offer, true, List.of(held(TODAY, null, null)), TODAY)).isEqualTo(OfferState.RESERVED);
        assertThat(OfferState.of(offer, true, List.of(held(TODAY, null, null)), TODAY.plusDays(1))).isEqualTo(OfferState.EXPIRED);
        assertThat(OfferState.of(offer, true, List.of(held(TODAY, HoldEnd.WITHDRAWN, null)), TODAY)).isEqualTo(OfferState.WITHDRAWN);
        assertThat(OfferState.of(offer, true, List.of(held(TODAY, HoldEnd.STARTED, null)), TODAY)).isEqualTo(OfferState.STARTED);
        assertThat(OfferState.of(offer, true, List.of(held(TODAY, HoldEnd.STARTED, TODAY)), TODAY)).isEqualTo(OfferState.ENDED);
        offer.disrupt(TODAY, DisruptedBy.CARERS, "nie udało się");
        assertThat(OfferState.of(offer, true, List.of(held(TODAY, HoldEnd.STARTED, TODAY)), TODAY)).isEqualTo(OfferState.DISRUPTED);
    }

    @Test
    void theStateOfARequestFollowsFromItsOffers() {
        assertThat(RequestState.of(false, 2, 0, 0, 0)).isEqualTo(RequestState.OPEN);
        assertThat(RequestState.of(false, 2, 0, 0, 1)).isEqualTo(RequestState.OFFERED);
        assertThat(RequestState.of(false, 2, 1, 1, 0)).isEqualTo(RequestState.RESERVED);
        assertThat(RequestState.of(false, 2, 2, 0, 0)).isEqualTo(RequestState.PLACED);
        assertThat(RequestState.of(true, 2, 2, 0, 0)).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void whatWasKnownOfAnInstitutionIsKept() {
        assertThat(OfferRules.known(13, 14)).isEqualTo(Explanation.of("offer.known.facility", 13L, 14));
        assertThat(OfferRules.known(13, null)).isEqualTo(Explanation.of("offer.known.facilityUnknown", 13L));
    }

    private static PlaceOffer offer(LocalDate madeOn, LocalDate answerBy) {
        MakeOffer made = new MakeOffer(OfferId.next(), RequestId.next(), new FosterFamilyId(UUID.randomUUID()), null, answerBy, "Blisko szkoły");
        return new PlaceOffer(CentreId.next(), made, madeOn, "Anna Organizator", Explanation.of("offer.known.clear"));
    }

    /** Of one family with one place taken, an answer a child. */
    private static GroupAnswer group(Suitability... answers) {
        FosterFamilyId family = new FosterFamilyId(UUID.randomUUID());
        return new GroupAnswer(Stream.of(answers)
                .map(answer -> new PlaceAnswer(family, "RZ/1", "Nowak", "Opole", FamilyForms.of(FamilyForm.NON_PROFESSIONAL), answer, 1, 3, false, 0, false, Distance.UNKNOWN, Distance.UNKNOWN))
                .toList());
    }

    private static AnswerOffer taking(OfferAnswer answer, List<ChildId> taken) {
        return new AnswerOffer(OfferId.next(), 0, answer, TODAY, null, Consents.NONE, taken);
    }

    private static AnswerOffer answer(OfferAnswer answer, LocalDate on, String reason) {
        return AnswerOffer.of(OfferId.next(), 0, answer, on, reason, Consents.NONE);
    }

    private static HeldFacts held(LocalDate until, HoldEnd end, LocalDate stayEndedOn) {
        return new HeldFacts(UUID.randomUUID(), CHILD, TODAY, until, end, end == null ? null : TODAY, null, stayEndedOn);
    }

    private static void assertRefused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
