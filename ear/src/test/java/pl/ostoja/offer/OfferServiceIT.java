package pl.ostoja.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.ostoja.ServiceTest;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CaseloadHolder;
import pl.ostoja.access.CaseloadService;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.audit.FieldChange;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.duty.Duties;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.facility.CloseFacility;
import pl.ostoja.facility.FacilityContent;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.OpenFacility;
import pl.ostoja.facility.PlaceInFacility;
import pl.ostoja.fostering.Consents;
import pl.ostoja.fostering.FamilyFixture;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.FosterFamilyService;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonFixture;
import pl.ostoja.placement.CareFixture;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareNeeds;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.EndStay;
import pl.ostoja.placement.FamilyPlaces;
import pl.ostoja.placement.LegalBasis;
import pl.ostoja.placement.PlaceChild;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.PlacesService;
import pl.ostoja.placement.RegisterChild;
import pl.ostoja.placement.RelativeEntry;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayRow;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.shared.Simultaneously;

@ServiceTest
@Tag("h2")
class OfferServiceIT {
    private static final int CROWD = 20;
    private static final int LIMIT = 3;

    @Inject
    RequestService requests;

    @Inject
    OfferService offers;

    @Inject
    ChildService children;

    @Inject
    PlacementService placements;

    @Inject
    PlacesService places;

    @Inject
    FosterFamilyService families;

    @Inject
    FacilityService facilities;

    @Inject
    Duties duties;

    @Inject
    CaseloadService caseloads;

    @Inject
    HistoryService history;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    @Inject
    RequestContextController request;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    @PersistenceContext
    EntityManager em;

    private CentreId centre;
    private LocalDate today;
    private FosterFamilyId family;

    @BeforeEach
    void aFamilyWithThreePlaces() {
        centre = CentreId.next();
        caller.become(Caller.system(centre));
        today = LocalDate.now(clock);
        family = aFamily("Wolni");
    }

    @Test
    void aPlaceIsLookedForAskedForReservedTakenAndLost() {
        ChildId child = aChild("Anna");
        RequestId id = look(child);
        assertThat(requests.details(id).state()).isEqualTo(RequestState.OPEN);

        OfferId offer = ask(id);
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.ASKED);
        assertThat(offers.details(offer).known().key()).isEqualTo("offer.known.family");
        assertThat(requests.details(id).state()).isEqualTo(RequestState.OFFERED);
        assertRefused("OFR-2", () -> ask(id));
        assertRefused("OFR-5", () -> reserve(offer));

        accept(offer);
        reserve(offer);
        assertThat(offers.details(offer).keptUntil()).isEqualTo(today.plusDays(7));
        assertThat(requests.details(id).state()).isEqualTo(RequestState.RESERVED);
        assertThat(places().taken()).isOne();
        assertThat(places().kept()).isOne();
        assertThat(places().unseen()).isZero();
        assertThat(places().free()).isEqualTo(LIMIT - 1);
        assertThat(listedAs(RequestState.RESERVED)).isOne();
        assertThat(listedAs(RequestState.OFFERED)).isZero();

        StayId stay = placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(today.minusDays(1))));
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.STARTED);
        assertThat(requests.details(id).state()).isEqualTo(RequestState.PLACED);
        assertThat(places().taken()).isOne();
        assertThat(places().kept()).isZero();

        placements.end(new EndStay(stay, today, EndReason.RETURN_TO_FAMILY, null, placements.stay(stay).version()));
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.ENDED);
        offers.disrupt(new DisruptOffer(offer, offers.details(offer).version(), today, DisruptedBy.CARERS, "Rodzina nie dała rady."));
        assertThat(offers.details(offer).disruptedBy()).isEqualTo(DisruptedBy.CARERS);
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.DISRUPTED);
        assertThat(requests.details(id).state()).isEqualTo(RequestState.OPEN);
    }

    /** PLC-70. */
    @Test
    void whatIsReservedEndsByItselfAfterItsLastDay() throws Exception {
        OfferId offer = accepted(aChild("Anna"));
        reserve(offer);

        transaction.begin();
        em.createNativeQuery("update placement_hold set since = ?1, until = ?2 where offer_id = ?3")
                .setParameter(1, today.minusDays(8)).setParameter(2, today.minusDays(1)).setParameter(3, offer.value())
                .executeUpdate();
        transaction.commit();

        assertThat(offers.details(offer).state()).isEqualTo(OfferState.EXPIRED);
        assertThat(places().free()).isEqualTo(LIMIT);
        reserve(offer);
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.RESERVED);
        offers.giveUp(offer, offers.details(offer).version(), "Sąd zmienił zdanie.");
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(places().free()).isEqualTo(LIMIT);
    }

    /** OFR-10: two days before the end by recommendation. */
    @Test
    void whatStandsStillIsTold() throws Exception {
        OfferId unanswered = ask(look(aChild("Anna")));
        OfferId kept = accepted(aChild("Ela"));
        reserve(kept);
        assertThat(requests.hints()).isEqualTo(new SearchHints(0, 0, 0));
        assertThat(requests.hints().isAny()).isFalse();

        change("update offer_offer set answer_by = ?1 where id = ?2", today.minusDays(1), unanswered);
        change("update placement_hold set until = ?1 where offer_id = ?2", today.plusDays(3), kept);
        assertThat(requests.hints()).isEqualTo(new SearchHints(1, 0, 0));
        assertThat(waiting(SearchHint.UNANSWERED)).isOne();
        change("update placement_hold set until = ?1 where offer_id = ?2", today.plusDays(2), kept);
        assertThat(requests.hints()).isEqualTo(new SearchHints(1, 1, 0));
        assertThat(waiting(SearchHint.RUNS_OUT)).isOne();
        change("update placement_hold set since = ?1 where offer_id = ?2", today.minusDays(1), kept);
        change("update placement_hold set until = ?1 where offer_id = ?2", today.minusDays(1), kept);
        assertThat(requests.hints()).isEqualTo(new SearchHints(1, 0, 1));
        assertThat(waiting(SearchHint.RAN_OUT)).isOne();

        RequestId search = offers.details(unanswered).request();
        requests.withdraw(search, requests.details(search).version(), "Wraca do domu.");
        assertThat(requests.hints()).isEqualTo(new SearchHints(0, 0, 1));
        ask(offers.details(kept).request(), aFamily("Drudzy"));
        assertThat(requests.hints().isAny()).isFalse();
    }

    /** OFR-13 to OFR-15: what is stored follows each step, and each child owes its own. */
    @Test
    void whatIsOwedFollowsTheSearch() throws Exception {
        ChildId child = aChild("Anna");
        ChildId brother = siblingOf(child);
        RequestId id = look(child, brother);
        assertThat(open(child)).containsExactly("PLACE_WANTED");
        assertThat(open(brother)).containsExactly("PLACE_WANTED");
        OfferId offer = ask(id);
        assertThat(open(child)).containsExactly("PLACE_ANSWER", "PLACE_WANTED");
        accept(offer);
        reserve(offer);
        assertThat(open(child)).containsExactly("RESERVATION_END");
        giveUp(offer);
        assertThat(open(child)).containsExactly("PLACE_WANTED");
        reserve(offer);
        place(child);
        assertThat(open(child)).isEmpty();
        assertThat(open(brother)).containsExactly("RESERVATION_END");
        requests.withdraw(id, requests.details(id).version(), "Wraca do domu.");
        assertThat(open(brother)).isEmpty();
        offers.disrupt(new DisruptOffer(offer, offers.details(offer).version(), today, DisruptedBy.CHILD, "Chciała do cioci."));
        transaction.begin();
        assertThat(duties.check(centre)).isEmpty();
        transaction.commit();
    }

    /** OFR-14: who comes to an institution, and whose request is split or taken away. */
    @Test
    void whatIsOwedFollowsInstitutionsAndParting() {
        FacilityId home = facilities.open(new OpenFacility(
                FacilityId.next(), new FacilityContent("Dom Dziecka", CareForm.FAMILY_TYPE_FACILITY, new TerytCode("1661"), 8, null, null, null)));
        ChildId child = aChild("Anna");
        OfferId offer = offers.make(new MakeOffer(OfferId.next(), look(child), null, home, today, "Najbliżej szkoły."));
        accept(offer);
        reserve(offer);
        facilities.place(new PlaceInFacility(home, child, CareFixture.byCourtFrom(today), null, null, null));
        assertThat(open(child)).isEmpty();

        ChildId first = aChild("Ala");
        ChildId second = siblingOf(first);
        RequestId both = look(first, second);
        ask(both);
        RequestId apart = split(both, second);
        assertThat(open(first)).containsExactly("PLACE_ANSWER", "PLACE_WANTED");
        assertThat(open(second)).containsExactly("PLACE_WANTED");
        requests.remove(apart, requests.details(apart).version(), "Pomyłka");
        assertThat(open(second)).isEmpty();
    }

    private List<String> open(ChildId child) {
        return em.createQuery("select d.kind from DutyItem d where d.child = :child and d.state = OPEN and d.kind in (:kinds) order by d.kind", String.class)
                .setParameter("child", child.value())
                .setParameter("kinds", SearchDuties.kinds().stream().map(DutyKind::code).toList())
                .getResultList();
    }

    private long waiting(SearchHint hint) {
        return requests.list(new RequestFilter(null, null, null, hint, null), RequestSort.NEEDED, false, PageRequest.page(1)).total();
    }

    private void change(String sql, LocalDate day, OfferId offer) throws Exception {
        transaction.begin();
        em.createNativeQuery(sql).setParameter(1, day).setParameter(2, offer.value()).executeUpdate();
        transaction.commit();
    }

    @Test
    void aChildHasOnePlaceAtMostThatIsKept() {
        ChildId child = aChild("Anna");
        RequestId id = look(child);
        OfferId first = ask(id);
        OfferId second = ask(id, aFamily("Drudzy"));
        accept(first);
        accept(second);
        reserve(first);

        assertRefused("PLC-71", () -> reserve(second));
        giveUp(first);
        reserve(second);
        place(aChild("Obca"));
        ChildId there = aChild("Ela");
        place(there);
        OfferId own = accepted(there);
        assertRefused("PLC-71", () -> reserve(own));
    }

    /** PLC-71. */
    @Test
    void brothersAndSistersReserveTogetherOrNotAtAll() {
        place(aChild("Obca"));
        place(aChild("Inna"));
        ChildId first = aChild("Ala");
        ChildId second = siblingOf(first);
        RequestId id = look(first, second);
        OfferId offer = ask(id);
        accept(offer);

        assertRefused("PLC-8", () -> reserve(offer));
        assertThat(places().taken()).isEqualTo(2);

        OfferId other = ask(id, aFamily("Drudzy"));
        accept(other);
        reserve(other);
        assertThat(requests.details(id).state()).isEqualTo(RequestState.RESERVED);
        assertRefused("OFR-1", () -> look(first, aChild("Niespokrewniona")));
    }

    /** OFR-8, OFR-9. */
    @Test
    void aFamilyThatTakesTwoOfThreeKeepsTheirPlacesOnceTheThirdIsLookedForApart() {
        ChildId first = aChild("Ala");
        ChildId second = siblingOf(first);
        ChildId third = siblingOf(first);
        RequestId id = look(first, second, third);
        OfferId offer = ask(id);
        assertRefused("OFR-8", () -> takeSome(offer, aChild("Obca")));
        takeSome(offer, first, second);

        assertThat(offers.details(offer).state()).isEqualTo(OfferState.PARTLY);
        assertThat(offers.details(offer).taken()).containsExactlyInAnyOrder(first, second);
        assertRefused("OFR-8", () -> reserve(offer));
        assertRefused("OFR-9", () -> split(id, aChild("Inna")));

        RequestId apart = split(id, third);
        assertThat(requests.details(id).children()).extracting(ChildNamed::child).containsExactlyInAnyOrder(first, second);
        assertThat(requests.details(apart).children()).extracting(ChildNamed::child).containsExactly(third);
        assertThat(requests.details(apart).splitFrom()).isEqualTo(id);
        assertThat(requests.details(apart).splitReason()).isEqualTo("Rodzina ma dwa miejsca.");
        assertThat(requests.details(apart).content()).isEqualTo(requests.details(id).content());
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.ACCEPTED);
        reserve(offer);
        assertThat(places().kept()).isEqualTo(2);
        assertThat(requests.details(apart).state()).isEqualTo(RequestState.OPEN);
        assertRefused("OFR-9", () -> split(id, first));
    }

    @Test
    void splittingTheSameAgainPartsNobodyElse() {
        ChildId first = aChild("Ala");
        ChildId second = siblingOf(first);
        RequestId id = look(first, second, siblingOf(first));
        SplitRequest command = new SplitRequest(RequestId.next(), id, requests.details(id).version(), List.of(second), "Inna szkoła.");
        requests.split(command);
        requests.split(command);

        assertThat(requests.details(id).children()).hasSize(2);
    }

    @Test
    void beyondTheLimitWithBothConsentsOnly() {
        place(aChild("Obca"));
        place(aChild("Inna"));
        ChildId first = aChild("Ala");
        OfferId offer = ask(look(first, siblingOf(first)));
        offers.answer(AnswerOffer.of(
                offer, offers.details(offer).version(), OfferAnswer.ACCEPTED, today, null, new Consents("Maria Wolna", today, "Joanna Maj", today)));
        reserve(offer);

        assertThat(places().taken()).isEqualTo(4);
        assertThat(places().free()).isZero();
    }

    @Test
    void ofTwentyWhoReserveTheLastPlaceOneSucceeds() {
        place(aChild("Obca"));
        place(aChild("Inna"));
        List<OfferId> many = IntStream.range(0, CROWD).mapToObj(i -> accepted(aChild("Zofia"))).toList();

        List<String> answers = atOnce(many.stream().map(offer -> (Runnable) () -> reserve(offer)).toList());

        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("PLC-4"::equals).hasSize(CROWD - 1);
        assertThat(places().taken()).isEqualTo(LIMIT);
    }

    /** Ten reserve and ten place at once: the last place is promised or taken, not both. */
    @Test
    void thePlaceIsNotReservedForOneAndTakenByAnother() {
        place(aChild("Obca"));
        place(aChild("Inna"));
        List<Runnable> attempts = new ArrayList<>();
        for (int i = 0; i < CROWD / 2; i++) {
            OfferId offer = accepted(aChild("Zofia"));
            ChildId child = aChild("Iga");
            attempts.add(() -> reserve(offer));
            attempts.add(() -> place(child));
        }

        List<String> answers = atOnce(attempts);

        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("PLC-4"::equals).hasSize(CROWD - 1);
    }

    /** FAC-4: the same in an institution. */
    @Test
    void theLastPlaceOfAnInstitutionIsReservedOrTakenOnce() {
        FacilityId home = facilities.open(new OpenFacility(
                FacilityId.next(), new FacilityContent("Dom Dziecka", CareForm.FAMILY_TYPE_FACILITY, new TerytCode("1661"), 1, null, null, null)));
        List<Runnable> attempts = new ArrayList<>();
        for (int i = 0; i < CROWD / 2; i++) {
            OfferId offer = offers.make(new MakeOffer(OfferId.next(), look(aChild("Zofia")), null, home, today, "Najbliżej szkoły."));
            accept(offer);
            ChildId child = aChild("Iga");
            attempts.add(() -> reserve(offer));
            attempts.add(() -> facilities.place(new PlaceInFacility(home, child, CareFixture.byCourtFrom(today), null, null, null)));
        }

        List<String> answers = atOnce(attempts);

        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn("FAC-4"::equals).hasSize(CROWD - 1);
    }

    /** PLC-4: whatever is done, and in whatever order, nobody is above the limit without consents. */
    @Test
    void noOrderOfStepsBringsAFamilyAboveItsLimit() {
        Random steps = new Random(20261122);
        List<FosterFamilyId> some = List.of(family, aFamily("Drudzy"));
        List<OfferId> asked = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            FosterFamilyId one = some.get(steps.nextInt(some.size()));
            switch (steps.nextInt(4)) {
                case 0 -> attempt(() -> asked.add(acceptedBy(one)));
                case 1 -> attempt(() -> reserve(pick(asked, steps)));
                case 2 -> attempt(() -> giveUp(pick(asked, steps)));
                default -> attempt(() -> placements.place(PlaceChild.of(aChild("Ewa"), one, CareFixture.byCourtFrom(today))));
            }
            assertThat(some).allSatisfy(each -> assertThat(places.file(each).places().taken()).isLessThanOrEqualTo(LIMIT));
        }
        assertThat(some).anySatisfy(each -> assertThat(places.file(each).places().taken()).isEqualTo(LIMIT));
    }

    @Test
    void aPlaceInAnInstitutionIsKeptToo() {
        FacilityId home = facilities.open(new OpenFacility(
                FacilityId.next(), new FacilityContent("Dom Dziecka", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661"), 1, null, null, null)));
        ChildId child = aChild("Anna");
        OfferId offer = OfferId.next();
        offers.make(new MakeOffer(offer, look(child), null, home, today, "Najbliżej szkoły."));
        accept(offer);
        reserve(offer);

        assertThat(facilities.file(home, null).free()).isZero();
        assertRefused("FAC-5", () -> facilities.close(new CloseFacility(home, facilities.details(home).version(), today)));
        assertRefused("FAC-4", () -> facilities.place(new PlaceInFacility(home, aChild("Ewa"), CareFixture.byCourtFrom(today), null, null, null)));
        facilities.place(new PlaceInFacility(home, child, CareFixture.byCourtFrom(today), null, null, null));
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.STARTED);
        assertThat(facilities.file(home, null).kept()).isZero();
    }

    /** PLC-72. */
    @Test
    void aStayTakenAwayAsAMistakeLeavesThePlaceKept() {
        ChildId child = aChild("Anna");
        OfferId offer = accepted(child);
        reserve(offer);
        StayId stay = placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(today)));

        placements.remove(stay, "To była siostra", placements.stay(stay).version());

        assertThat(offers.details(offer).state()).isEqualTo(OfferState.RESERVED);
        assertThat(requests.details(offers.details(offer).request()).state()).isEqualTo(RequestState.RESERVED);
        assertThat(places().taken()).isOne();
        place(child);
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.STARTED);
    }

    /** OFR-12. */
    @Test
    void whoWithdrawsTheRequestGivesUpThePlaces() {
        OfferId offer = accepted(aChild("Anna"));
        reserve(offer);
        RequestId id = offers.details(offer).request();

        requests.withdraw(id, requests.details(id).version(), "Dziecko wraca do domu.");

        assertThat(places().kept()).isZero();
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.WITHDRAWN);
    }

    /** OFR-11: she is no infant, and a family with three places could take her. */
    @Test
    void whatSpeaksAgainstAnInstitutionIsSaidAndKept() {
        FacilityId home = facilities.open(new OpenFacility(
                FacilityId.next(), new FacilityContent("Ośrodek", CareForm.PRE_ADOPTION_CENTRE, new TerytCode("1661"), 1, null, null, null)));
        RequestId id = look(aChild("Anna"));

        assertThat(offers.institution(id, home).remarks()).extracting(remark -> remark.what().key()).containsExactly("offer.remark.old", "offer.remark.families");

        OfferId offer = offers.make(new MakeOffer(OfferId.next(), id, null, home, today, "Leczenie, którego rodzina nie zapewni."));
        assertThat(offers.details(offer).known().key()).isEqualTo("offer.known.and");
    }

    @Test
    void anInstitutionThatWorksNoMoreIsNotAsked() {
        FacilityId home = facilities.open(new OpenFacility(
                FacilityId.next(), new FacilityContent("Dom Dziecka", CareForm.SOCIALISATION_FACILITY, new TerytCode("1661"), 1, null, null, null)));
        facilities.close(new CloseFacility(home, facilities.details(home).version(), today));
        RequestId id = look(aChild("Anna"));

        assertRefused("OFR-3", () -> offers.make(new MakeOffer(OfferId.next(), id, null, home, today, "Najbliżej szkoły.")));
    }

    @Test
    void whoGoesElsewhereFreesWhatWasKept() {
        ChildId child = aChild("Anna");
        OfferId offer = accepted(child);
        reserve(offer);
        placements.place(PlaceChild.of(child, aFamily("Drudzy"), CareFixture.byCourtFrom(today)));

        assertThat(offers.details(offer).state()).isEqualTo(OfferState.WITHDRAWN);
        assertThat(places().free()).isEqualTo(LIMIT);
    }

    @Test
    void aRequestIsCorrectedWithdrawnAndOnlyUntouchedRemoved() {
        RequestId id = look(aChild("Anna"));
        long version = requests.details(id).version();
        RequestContent later = new RequestContent(today.plusDays(9), LegalBasis.COURT_ORDER, Urgency.AT_ONCE, "Brzeg", null);
        requests.correct(new CorrectRequest(id, version, later));
        assertThatThrownBy(() -> requests.correct(new CorrectRequest(id, version, later))).isInstanceOf(EditConflict.class);
        OfferId offer = ask(id);
        assertRefused("OFR-7", () -> requests.remove(id, requests.details(id).version(), "Pomyłka"));

        requests.withdraw(id, requests.details(id).version(), "Dziecko wraca do domu.");
        assertThat(requests.details(id).state()).isEqualTo(RequestState.WITHDRAWN);
        assertThat(offers.details(offer).state()).isEqualTo(OfferState.ASKED);
        offers.remove(offer, offers.details(offer).version(), "Pomyłka");
        requests.remove(id, requests.details(id).version(), "Pomyłka");
        assertThatThrownBy(() -> requests.details(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoDoesNotSeeTheChildSeesNoRequest() {
        RequestId id = look(aChild("Anna"));
        OfferId offer = ask(id);
        caller.become(people.somebody(centre, Role.COORDINATOR, "Kto Inny"));

        assertThat(requests.list(RequestFilter.ALL, RequestSort.NEEDED, false, PageRequest.page(1)).total()).isZero();
        assertThatThrownBy(() -> requests.details(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offers.details(offer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offers.ranking(id)).isInstanceOf(NotFound.class);
    }

    /** VIS-3: an assistant of the child's parents, who never learns where it lives. */
    @Test
    void whoSeesTheChildAndNotTheFamilyReadsNothingThatWasSaidOfTheFamily() {
        ChildId child = aChild("Anna");
        OfferId offer = ask(look(child));
        Consents given = new Consents("Maria Wolna", today, null, null);
        offers.answer(AnswerOffer.of(offer, offers.details(offer).version(), OfferAnswer.ACCEPTED, today, "Mieszkają obok szkoły.", given));
        StayId stay = placements.place(new PlaceChild(child, family, CareFixture.byCourtFrom(today), given, null, null, null, "Maria zna jej choroby."));
        assertThat(offers.details(offer).consents()).isEqualTo(given);
        assertThat(placements.stay(stay).consents()).isEqualTo(given);
        assertThat(placements.stay(stay).chosenKnown()).isNotNull();
        Caller assistant = people.somebody(centre, Role.FAMILY_ASSISTANT, "Anna Asystent");
        caseloads.assign(RecordKind.CHILD, child.value(), CaseloadHolder.person(assistant.account()), today);
        caller.become(assistant);

        OfferDetails asked = offers.details(offer);
        assertThat(List.of(asked.label() == null, asked.family() == null, asked.why() == null, asked.known() == null, asked.answerReason() == null)).containsOnly(true);
        assertThat(asked.consents()).isEqualTo(Consents.NONE);
        StayRow lives = placements.stay(stay);
        assertThat(List.of(lives.place() == null, lives.family() == null, lives.chosenWhy() == null, lives.chosenKnown() == null)).containsOnly(true);
        assertThat(lives.consents()).isEqualTo(Consents.NONE);
    }

    @Test
    void theHistoryOfTheChildTellsNothingOfAFamilyEither() {
        ChildId child = aChild("Anna");
        Consents given = new Consents("Maria Wolna", today, null, null);
        placements.place(new PlaceChild(child, family, CareFixture.byCourtFrom(today), given, null, null, null, "Maria zna jej choroby."));
        assertThat(told(child)).as("VIS-11: to whom sees both").contains("consents.familyBy", "chosenWhy", "chosenKnown", "since");
        Caller coordinator = people.somebody(centre, Role.COORDINATOR, "Jan Koordynator");
        caseloads.assign(RecordKind.CHILD, child.value(), CaseloadHolder.person(coordinator.account()), today);
        caller.become(coordinator);

        assertThat(told(child)).as("VIS-11: to whom sees the child only").contains("since").doesNotContain("consents.familyBy", "chosenWhy", "chosenKnown");
    }

    private List<String> told(ChildId child) {
        return history.of(RecordKind.CHILD, child.value(), PageRequest.page(1)).rows().stream()
                .filter(row -> row.kind().equals("STAY"))
                .flatMap(row -> row.changes().stream().map(FieldChange::field))
                .toList();
    }

    private List<String> atOnce(List<Runnable> attempts) {
        List<Callable<String>> all = attempts.stream().map(attempt -> (Callable<String>) () -> answer(attempt)).toList();
        return Simultaneously.run(all).stream().map(Simultaneously.Outcome::result).toList();
    }

    private String answer(Runnable attempt) {
        request.activate();
        try {
            caller.become(Caller.system(centre));
            attempt.run();
            return "done";
        } catch (BusinessRuleViolation refusal) {
            return refusal.rule();
        } finally {
            request.deactivate();
        }
    }

    private static void attempt(Runnable step) {
        try {
            step.run();
        } catch (BusinessRuleViolation refused) {
            assertThat(refused.rule()).isNotBlank();
        }
    }

    private static OfferId pick(List<OfferId> asked, Random steps) {
        if (asked.isEmpty()) {
            throw new BusinessRuleViolation("OFR-5", "offer.violation.notAccepted", OfferState.ASKED);
        }
        return asked.get(steps.nextInt(asked.size()));
    }

    private void giveUp(OfferId offer) {
        offers.giveUp(offer, offers.details(offer).version(), "Zmiana planów.");
    }

    private FamilyPlaces places() {
        return places.file(family).places();
    }

    private long listedAs(RequestState state) {
        return requests.list(new RequestFilter("Anna", state, Urgency.SOON, null, null), RequestSort.URGENCY, true, PageRequest.page(1)).total();
    }

    private RequestId look(ChildId... together) {
        RequestContent content = new RequestContent(today, LegalBasis.COURT_ORDER, Urgency.SOON, "Opole", "Blisko szkoły");
        return requests.open(new OpenRequest(RequestId.next(), List.of(together), content));
    }

    private OfferId ask(RequestId id) {
        return ask(id, family);
    }

    private OfferId ask(RequestId id, FosterFamilyId whom) {
        return offers.make(new MakeOffer(OfferId.next(), id, whom, null, today.plusDays(2), "Najbliżej szkoły."));
    }

    private OfferId acceptedBy(FosterFamilyId whom) {
        OfferId offer = ask(look(aChild("Ola")), whom);
        accept(offer);
        return offer;
    }

    private OfferId accepted(ChildId child) {
        OfferId offer = ask(look(child));
        accept(offer);
        return offer;
    }

    private void accept(OfferId offer) {
        offers.answer(AnswerOffer.of(offer, offers.details(offer).version(), OfferAnswer.ACCEPTED, today, null, Consents.NONE));
    }

    private void takeSome(OfferId offer, ChildId... taken) {
        offers.answer(new AnswerOffer(
                offer, offers.details(offer).version(), OfferAnswer.PARTLY, today, "Dwa miejsca.", Consents.NONE, List.of(taken)));
    }

    private RequestId split(RequestId id, ChildId parting) {
        return requests.split(new SplitRequest(RequestId.next(), id, requests.details(id).version(), List.of(parting), "Rodzina ma dwa miejsca."));
    }

    private void reserve(OfferId offer) {
        offers.reserve(new ReservePlaces(offer, offers.details(offer).version(), today.plusDays(7)));
    }

    private void place(ChildId child) {
        placements.place(PlaceChild.of(child, family, CareFixture.byCourtFrom(today)));
    }

    private FosterFamilyId aFamily(String label) {
        return families.register(FamilyFixture.aFamily(FamilyForm.NON_PROFESSIONAL, label));
    }

    private ChildId aChild(String name) {
        return children.register(CareFixture.aGirl(name, "Nowak"));
    }

    private ChildId siblingOf(ChildId sister) {
        return children.register(new RegisterChild(
                null, PersonFixture.aMan("Jan", "Nowak", LocalDate.of(2018, 2, 2)), CareNeeds.NONE, null,
                List.of(RelativeEntry.of(KinshipKind.SIBLING, children.details(sister).person().id()))));
    }

    private static void assertRefused(String rule, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(BusinessRuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
