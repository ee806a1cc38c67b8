package pl.ostoja.court;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.ostoja.placement.PlacementFixture.LAW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.ostoja.authority.AdoptionDuties;
import pl.ostoja.authority.LegalEffect;
import pl.ostoja.authority.LegalEventFacts;
import pl.ostoja.authority.LegalFacts;
import pl.ostoja.duty.Deadline;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyCheck;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Holidays;
import pl.ostoja.offer.SearchDuties;
import pl.ostoja.offer.SearchFacts;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HistoryArbitraries;
import pl.ostoja.placement.HoldEnd;
import pl.ostoja.placement.PlacementDuties;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.review.ReviewHeld;

/** What holds for every duty of every child, whatever happened to it. */
class EveryDutyTest {

    @Provide
    Arbitrary<CareFacts> children() {
        return HistoryArbitraries.children();
    }

    @Provide
    Arbitrary<List<LocalDate>> acts() {
        return HistoryArbitraries.acts();
    }

    /** But what accompanies a child, which comes before it (PLC-83). */
    @Property(tries = 300)
    void nothingIsDueBeforeItsTermBegins(@ForAll("children") CareFacts care, @ForAll("acts") List<LocalDate> acts) {
        assertThat(derive(care, acts)).filteredOn(duty -> !duty.kind().equals(PlacementDuties.CHILD_DOCUMENTS)).allSatisfy(duty -> assertThat(duty.deadline().legalDay())
                .isAfterOrEqualTo(duty.key().anchor()));
    }

    /** TRM-9 to TRM-12: forward terms move forward, backward terms move back, and the plan is never after either. */
    @Property(tries = 300)
    void theThreeDaysAreInOrder(@ForAll("children") CareFacts care, @ForAll("acts") List<LocalDate> acts) {
        assertThat(derive(care, acts)).allSatisfy(duty -> {
            if (duty.deadline() instanceof Deadline.ByDay deadline) {
                var due = deadline.due();
                assertThat(Holidays.isWorkingDay(due.planBy())).isTrue();
                assertThat(due.planBy()).isBeforeOrEqualTo(due.unshifted()).isBeforeOrEqualTo(due.legal());
                if (duty.kind().category() != DutyCategory.LEAVING_CARE && !duty.kind().equals(PlacementDuties.CHILD_DOCUMENTS)) {
                    assertThat(due.unshifted()).isBeforeOrEqualTo(due.legal());
                }
            }
        });
    }

    /** DUT-2: the facts decide, not the order in which they are read. */
    @Property(tries = 300)
    void theOrderOfTheFactsDoesNotMatter(
            @ForAll("children") CareFacts care, @ForAll("acts") List<LocalDate> acts, @ForAll Random random) {
        var stays = new ArrayList<>(care.stays());
        var notices = new ArrayList<>(care.notices());
        Collections.shuffle(stays, random);
        Collections.shuffle(notices, random);
        var shuffled = new CareFacts(care.child(), care.born(), care.died(), stays, notices, care.leaving());

        assertThat(DutyCheck.compare(derive(care, acts, random), derive(shuffled, acts, random))).isEmpty();
    }

    /** DUT-2: DutyCheck refuses two duties with one key. */
    @Property(tries = 300)
    void everyDutyHasItsOwnKey(@ForAll("children") CareFacts care, @ForAll("acts") List<LocalDate> acts) {
        assertThat(derive(care, acts)).extracting(Duty::key).doesNotHaveDuplicates();
    }

    /** REV-1, CRT-1: one term after the other. */
    @Property(tries = 300)
    void atMostOneTermOfAKindIsOpen(@ForAll("children") CareFacts care, @ForAll("acts") List<LocalDate> acts) {
        var open = derive(care, acts).stream().filter(Duty::isOpen).toList();

        assertThat(open).filteredOn(duty -> duty.kind().equals(ReviewDuties.REVIEW)).hasSizeLessThan(2);
        assertThat(open).filteredOn(duty -> duty.kind().equals(CourtDuties.SITUATION_INFO)).hasSizeLessThan(2);
    }

    /** REV-4, CRT-1 to CRT-3: what an ended stay or full age has ended is not open. */
    @Property(tries = 300)
    void whoHasLeftOwesNoReviewAndNoInformation(
            @ForAll("children") CareFacts care, @ForAll("acts") List<LocalDate> acts) {
        var left = care.stays().getLast().until() != null;
        var open = derive(care, acts).stream()
                .filter(duty -> duty.kind().equals(ReviewDuties.REVIEW) || duty.kind().area().equals("court"))
                .filter(Duty::isOpen);

        assertThat(open).allMatch(duty -> !left);
    }

    /** REV-1: what was done is the first thing done after the term began. */
    @Property(tries = 300)
    void aReviewFulfilsTheTermInWhichItWasHeld(
            @ForAll("children") CareFacts care, @ForAll("acts") List<LocalDate> acts) {
        for (var duty : derive(care, acts)) {
            if (duty.kind().equals(ReviewDuties.REVIEW) && duty.state() instanceof DutyState.Fulfilled done) {
                assertThat(acts).contains(done.on());
                assertThat(acts).noneMatch(day ->
                        day.isAfter(duty.key().anchor()) && day.isBefore(done.on()));
            }
        }
    }

    private static List<Duty> derive(CareFacts care, List<LocalDate> acts) {
        return derive(care, acts, new Random(1));
    }

    private static List<Duty> derive(CareFacts care, List<LocalDate> acts, Random order) {
        var reviews = new ArrayList<ReviewHeld>();
        var filings = new ArrayList<FilingSent>();
        var types = CourtFilingType.values();
        for (var i = 0; i < acts.size(); i++) {
            var id = HistoryArbitraries.act(i);
            reviews.add(new ReviewHeld(id, acts.get(i), i % 2 == 0 ? acts.get(i).plusDays(i) : null));
            filings.add(new FilingSent(id, types[i % 6], acts.get(i)));
        }
        Collections.shuffle(reviews, order);
        Collections.shuffle(filings, order);
        var duties = new ArrayList<Duty>();
        PlacementDuties.derive(care, LAW, duties::add);
        AdoptionDuties.derive(care, foundling(care.born(), order), LAW, duties::add);
        ReviewDuties.derive(care, reviews, LAW, duties::add);
        CourtDuties.derive(care, filings, LAW, duties::add);
        SearchDuties.derive(care, searches(care.child(), acts, order), LAW, duties::add);
        return duties;
    }

    /** On each of the days a place is looked for: two are asked, one of them twice keeps it, and sometimes what began breaks down. */
    private static List<SearchFacts> searches(UUID child, List<LocalDate> acts, Random order) {
        var searches = new ArrayList<SearchFacts>();
        for (var i = 0; i < acts.size(); i++) {
            var day = acts.get(i);
            var first = HistoryArbitraries.act(100 + i);
            var second = HistoryArbitraries.act(200 + i);
            var asked = new ArrayList<>(List.of(
                    new SearchFacts.Asked(first, day, day.plusDays(2), i % 2 == 0 ? day.plusDays(1) : null, null),
                    new SearchFacts.Asked(second, day.plusDays(1), day.plusDays(2), day.plusDays(i), i % 3 == 0 ? day.plusDays(40) : null)));
            var held = new ArrayList<>(List.of(
                    held(second, child, day.plusDays(i), null, null),
                    held(second, child, day.plusDays(i), HoldEnd.WITHDRAWN, day.plusDays(i)),
                    held(second, child, day.plusDays(i + 9), i % 3 == 0 ? HoldEnd.STARTED : null, i % 3 == 0 ? day.plusDays(i + 10) : null)));
            Collections.shuffle(asked, order);
            Collections.shuffle(held, order);
            searches.add(new SearchFacts(child, HistoryArbitraries.act(i), day, day.plusDays(i % 4 * 20), i % 5 == 4 ? day.plusDays(15) : null, asked, held));
        }
        Collections.shuffle(searches, order);
        return searches;
    }

    private static HeldFacts held(UUID offer, UUID child, LocalDate since, HoldEnd end, LocalDate endedOn) {
        return new HeldFacts(offer, new ChildId(child), since, since.plusDays(5), end, endedOn, null, null);
    }

    /** Free for adoption all its life. */
    private static LegalFacts foundling(LocalDate born, Random order) {
        var events = new ArrayList<LegalEventFacts>();
        events.add(new LegalEventFacts(HistoryArbitraries.act(0), LegalEffect.MOTHER_UNKNOWN, null, born, null));
        events.add(new LegalEventFacts(HistoryArbitraries.act(1), LegalEffect.FATHER_UNKNOWN, null, born, null));
        Collections.shuffle(events, order);
        return new LegalFacts(List.of(), events);
    }
}
