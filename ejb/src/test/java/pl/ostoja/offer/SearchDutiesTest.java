package pl.ostoja.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.CHILD;
import static pl.ostoja.placement.PlacementFixture.LAW;
import static pl.ostoja.placement.PlacementFixture.aChildBorn;
import static pl.ostoja.placement.PlacementFixture.aStay;
import static pl.ostoja.placement.PlacementFixture.day;
import static pl.ostoja.placement.PlacementFixture.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HoldEnd;
import pl.ostoja.placement.LeavingCare;

class SearchDutiesTest {
    private static final UUID FIRST = person(71);
    private static final UUID SECOND = person(72);
    private static final String MADE = "2026-11-02";
    private static final String NEEDED = "2026-11-16";

    /** Lives with a family in which it cannot stay; nothing else has happened to it. */
    private static final CareFacts WAITING = aChildBorn("2018-06-01", aStay("2026-10-01").in(CareForm.EMERGENCY_FAMILY));

    @Test
    @DisplayName("OFR-13: an answer is owed by its day, and done with the last of those who were asked until then")
    void anAnswerByItsDay() {
        SearchFacts two = search(null, List.of(asked(FIRST, "2026-11-06", "2026-11-05"), asked(SECOND, "2026-11-06", null)));
        Duty open = one(SearchDuties.PLACE_ANSWER, WAITING, two);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.deadline().legalDay()).isEqualTo(day("2026-11-06"));
        assertThat(open.daysLate(day("2026-11-06"))).isZero();
        assertThat(open.daysLate(day("2026-11-07"))).isOne();
        assertThat(open.article()).isEqualTo("–");
        assertThat(open.responsible()).isEqualTo(Responsible.ORGANISER);
        assertThat(open.kind().category()).isEqualTo(DutyCategory.STAY);

        Duty kept = one(SearchDuties.PLACE_ANSWER, WAITING, search(null, List.of(asked(FIRST, "2026-11-06", "2026-11-05"), asked(SECOND, "2026-11-06", "2026-11-06"))));
        assertThat(kept.state()).isEqualTo(DutyState.fulfilled(day("2026-11-06")));
        Duty late = one(SearchDuties.PLACE_ANSWER, WAITING, search(null, List.of(asked(FIRST, "2026-11-06", "2026-11-07"))));
        assertThat(late.daysLate(day("2026-11-30"))).isOne();
    }

    @Test
    @DisplayName("OFR-13: each day on which answers are waited for is owed apart")
    void twoDaysAreTwoDuties() {
        SearchFacts two = search(null, List.of(asked(FIRST, "2026-11-06", "2026-11-05"), asked(SECOND, "2026-11-09", null)));
        assertThat(of(SearchDuties.PLACE_ANSWER, WAITING, two)).extracting(Duty::isOpen).containsExactly(false, true);
    }

    @Test
    @DisplayName("OFR-13: who found a place, withdrew the request or lost the child waits for no answer")
    void nobodyWaitsForAnAnswerThatIsNotNeeded() {
        List<SearchFacts.Asked> silent = List.of(asked(FIRST, "2026-11-06", null), asked(SECOND, "2026-11-30", "2026-11-04"));
        assertThat(endedOn(SearchDuties.PLACE_ANSWER, WAITING, search(null, silent, held(SECOND, "2026-11-04", "2026-11-10", null, null)))).isEqualTo(day("2026-11-04"));
        assertThat(endedOn(SearchDuties.PLACE_ANSWER, WAITING, search("2026-11-05", silent))).isEqualTo(day("2026-11-05"));
        assertThat(endedOn(SearchDuties.PLACE_ANSWER, moved("2026-11-03", CareForm.FAMILY_HOME), search(null, silent))).isEqualTo(day("2026-11-03"));
        CareFacts dead = new CareFacts(CHILD, day("2018-06-01"), day("2026-11-04"), WAITING.stays(), List.of(), LeavingCare.NOTHING_YET);
        assertThat(endedOn(SearchDuties.PLACE_ANSWER, dead, search(null, silent))).isEqualTo(day("2026-11-04"));
        SearchFacts givenUp = search(null, silent, held(SECOND, "2026-11-04", "2026-11-10", HoldEnd.WITHDRAWN, "2026-11-05"));
        assertThat(of(SearchDuties.PLACE_ANSWER, WAITING, givenUp).getFirst().isOpen()).isTrue();
    }

    @Test
    @DisplayName("OFR-14: the child comes by the last day of its place, which deserves attention two days before by recommendation")
    void aChildComesWhileItsPlaceIsKept() {
        Duty open = one(SearchDuties.RESERVATION_END, WAITING, keeping(held(FIRST, "2026-11-05", "2026-11-12", null, null)));
        assertThat(open.deadline().legalDay()).isEqualTo(day("2026-11-12"));
        assertThat(open.alertOn()).isEqualTo(day("2026-11-10"));
        assertThat(open.isOpen()).isTrue();
        assertThat(open.daysLate(day("2026-11-12"))).isZero();
        assertThat(open.daysLate(day("2026-11-13"))).as("it waited for nobody").isOne();

        Duty came = one(SearchDuties.RESERVATION_END, WAITING, keeping(held(FIRST, "2026-11-05", "2026-11-12", HoldEnd.STARTED, "2026-11-12")));
        assertThat(came.state()).isEqualTo(DutyState.fulfilled(day("2026-11-12")));
        assertThat(endedOn(SearchDuties.RESERVATION_END, WAITING, keeping(held(FIRST, "2026-11-05", "2026-11-12", HoldEnd.WITHDRAWN, "2026-11-06"))))
                .isEqualTo(day("2026-11-06"));
        assertThat(endedOn(SearchDuties.RESERVATION_END, WAITING, keeping(held(FIRST, "2026-11-05", "2026-11-12", HoldEnd.PLACED_ELSEWHERE, "2026-11-09"))))
                .isEqualTo(day("2026-11-09"));
    }

    @Test
    @DisplayName("OFR-14: what ran out is owed until a place is kept again, the child lives elsewhere, or the request is withdrawn")
    void whatRanOutIsOwedUntilSomethingIsDone() {
        HeldFacts ranOut = held(FIRST, "2026-11-05", "2026-11-12", null, null);
        Duty again = of(SearchDuties.RESERVATION_END, WAITING, keeping(ranOut, held(FIRST, "2026-11-15", "2026-11-20", null, null))).getFirst();
        assertThat(again.state()).isEqualTo(DutyState.fulfilled(day("2026-11-15")));
        assertThat(again.daysLate(day("2026-11-30"))).isEqualTo(3);
        HeldFacts inVain = held(FIRST, "2026-11-15", "2026-11-20", HoldEnd.WITHDRAWN, "2026-11-15");
        assertThat(of(SearchDuties.RESERVATION_END, WAITING, keeping(ranOut, inVain)).getFirst().isOpen()).isTrue();

        assertThat(one(SearchDuties.RESERVATION_END, moved("2026-11-14", CareForm.NON_PROFESSIONAL_FAMILY), keeping(ranOut)).state())
                .isEqualTo(DutyState.fulfilled(day("2026-11-14")));
        assertThat(endedOn(SearchDuties.RESERVATION_END, WAITING, search("2026-11-13", List.of(asked(FIRST, "2026-11-06", "2026-11-04")), ranOut)))
                .isEqualTo(day("2026-11-13"));
    }

    @Test
    @DisplayName("OFR-14: a place that was given up and kept again until the same day is one")
    void givenUpAndKeptAgain() {
        SearchFacts both = keeping(
                held(FIRST, "2026-11-05", "2026-11-12", null, null), held(FIRST, "2026-11-05", "2026-11-12", HoldEnd.WITHDRAWN, "2026-11-05"));
        assertThat(one(SearchDuties.RESERVATION_END, WAITING, both).isOpen()).isTrue();
    }

    @Test
    @DisplayName("OFR-15: a place is there on the wished day, kept or lived in; one that was given up is none")
    void aPlaceOnTheWishedDay() {
        Duty open = one(SearchDuties.PLACE_WANTED, WAITING, search(null, List.of()));
        assertThat(open.deadline().legalDay()).isEqualTo(day(NEEDED));
        assertThat(open.daysLate(day("2026-11-16"))).isZero();
        assertThat(open.daysLate(day("2026-11-17"))).isOne();
        assertThat(open.why().key()).isEqualTo("offer.why.PLACE_WANTED");

        Duty kept = one(SearchDuties.PLACE_WANTED, WAITING, keeping(held(FIRST, "2026-11-16", "2026-11-20", null, null)));
        assertThat(kept.state()).isEqualTo(DutyState.fulfilled(day("2026-11-16")));
        assertThat(one(SearchDuties.PLACE_WANTED, WAITING, keeping(held(FIRST, "2026-11-05", "2026-11-20", HoldEnd.WITHDRAWN, "2026-11-06"))).isOpen()).isTrue();
        assertThat(endedOn(SearchDuties.PLACE_WANTED, WAITING, search("2026-11-10", List.of()))).isEqualTo(day("2026-11-10"));
    }

    @Test
    @DisplayName("OFR-15: respite and who admits in an emergency end no search, nor does a new ground in the same place")
    void whereNobodyCanStay() {
        SearchFacts search = search(null, List.of());
        assertThat(one(SearchDuties.PLACE_WANTED, moved("2026-11-10", CareForm.NON_PROFESSIONAL_FAMILY), search).state()).isEqualTo(DutyState.fulfilled(day("2026-11-10")));
        assertThat(one(SearchDuties.PLACE_WANTED, moved("2026-11-10", CareForm.SOCIALISATION_FACILITY), search).state()).isEqualTo(DutyState.fulfilled(day("2026-11-10")));
        assertThat(one(SearchDuties.PLACE_WANTED, moved("2026-11-10", CareForm.RESPITE_FAMILY), search).isOpen()).isTrue();
        assertThat(one(SearchDuties.PLACE_WANTED, moved("2026-11-10", CareForm.INTERVENTION_FACILITY), search).isOpen()).isTrue();
        assertThat(one(SearchDuties.PLACE_WANTED, moved("2026-11-01", CareForm.NON_PROFESSIONAL_FAMILY), search).isOpen()).as("before anybody asked").isTrue();
        CareFacts stays = aChildBorn(
                "2018-06-01", aStay("2026-10-01").until("2026-11-10", EndReason.OTHER), aStay("2026-11-10"));
        assertThat(one(SearchDuties.PLACE_WANTED, stays, search).isOpen()).as("the same family").isTrue();
    }

    @Test
    @DisplayName("OFR-15: what broke down is owed again from that day")
    void whatBreaksDownIsOwedAgain() {
        SearchFacts.Asked broken = new SearchFacts.Asked(FIRST, day(MADE), day("2026-11-06"), day("2026-11-04"), day("2026-12-01"));
        HeldFacts began = held(FIRST, "2026-11-04", "2026-11-12", HoldEnd.STARTED, "2026-11-10");
        List<Duty> both = of(SearchDuties.PLACE_WANTED, WAITING, search(null, List.of(broken), began));
        assertThat(both).hasSize(2);
        assertThat(both.getFirst().state()).isEqualTo(DutyState.fulfilled(day("2026-11-04")));
        assertThat(both.getLast().isOpen()).isTrue();
        assertThat(both.getLast().deadline().legalDay()).isEqualTo(day("2026-12-01"));
        assertThat(both.getLast().why().key()).isEqualTo("offer.why.PLACE_WANTED_AGAIN");

        SearchFacts.Asked next = new SearchFacts.Asked(SECOND, day("2026-12-01"), day("2026-12-03"), day("2026-12-02"), null);
        List<Duty> found = of(SearchDuties.PLACE_WANTED, WAITING, search(null, List.of(broken, next), began, held(SECOND, "2026-12-02", "2026-12-05", null, null)));
        assertThat(found.getLast().state()).isEqualTo(DutyState.fulfilled(day("2026-12-02")));
    }

    private static List<Duty> of(DutyKind kind, CareFacts care, SearchFacts search) {
        List<Duty> duties = new ArrayList<>();
        SearchDuties.derive(care, List.of(search), LAW, duties::add);
        return duties.stream().filter(duty -> duty.kind().equals(kind)).toList();
    }

    private static Duty one(DutyKind kind, CareFacts care, SearchFacts search) {
        List<Duty> duties = of(kind, care, search);
        assertThat(duties).hasSize(1);
        return duties.getFirst();
    }

    private static LocalDate endedOn(DutyKind kind, CareFacts care, SearchFacts search) {
        return of(kind, care, search).getFirst().state() instanceof DutyState.Ended ended ? ended.on() : null;
    }

    /** Comes to another place, where it lives since. */
    private static CareFacts moved(String on, CareForm where) {
        return aChildBorn(
                "2018-06-01", aStay("2026-10-01").in(CareForm.EMERGENCY_FAMILY).until(on, EndReason.TRANSFER_FAMILY_CARE), aStay(on).withFamily(2002).in(where));
    }

    private static SearchFacts keeping(HeldFacts... held) {
        return search(null, List.of(asked(FIRST, "2026-11-06", "2026-11-04")), held);
    }

    private static SearchFacts search(String withdrawnOn, List<SearchFacts.Asked> asked, HeldFacts... held) {
        return new SearchFacts(CHILD, person(70), day(MADE), day(NEEDED), withdrawnOn == null ? null : day(withdrawnOn), asked, List.of(held));
    }

    private static SearchFacts.Asked asked(UUID offer, String answerBy, String answeredOn) {
        return new SearchFacts.Asked(offer, day(MADE), day(answerBy), answeredOn == null ? null : day(answeredOn), null);
    }

    private static HeldFacts held(UUID offer, String since, String until, HoldEnd end, String endedOn) {
        return new HeldFacts(offer, new ChildId(CHILD), day(since), day(until), end, endedOn == null ? null : day(endedOn), null, null);
    }
}
