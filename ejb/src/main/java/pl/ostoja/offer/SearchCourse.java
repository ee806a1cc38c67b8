package pl.ostoja.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.duty.DutyState;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.HeldFacts;
import pl.ostoja.placement.HoldEnd;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.shared.Explanation;

/** What has become of what is owed in the search for one child's place. Says the same on every day on which one looks. */
final class SearchCourse {
    private static final Explanation FOUND = Explanation.of("offer.ended.found");
    private static final Explanation ELSEWHERE = Explanation.of("offer.ended.elsewhere");
    private static final Explanation GIVEN_UP = Explanation.of("offer.ended.givenUp");
    private static final Explanation WITHDRAWN = Explanation.of("offer.ended.withdrawn");
    private static final Explanation DIED = Explanation.of("offer.ended.died");

    private final SearchFacts search;
    private final CareFacts care;

    SearchCourse(SearchFacts search, CareFacts care) {
        this.search = search;
        this.care = care;
    }

    /**
     * A place has to be there.
     *
     * @param from a place that is found from this day on serves
     * @param brokenDown the offer from which began what broke down on the day; null of the wished day
     */
    record Wanted(LocalDate on, LocalDate from, UUID brokenDown) {}

    /** On the wished day, and again on each day on which what had begun broke down. */
    Collection<Wanted> wanted() {
        TreeMap<LocalDate, Wanted> days = new TreeMap<>();
        days.put(search.neededOn(), new Wanted(search.neededOn(), search.madeOn(), null));
        search.offers().stream()
                .filter(asked -> asked.disruptedOn() != null && hasBegun(asked.offer()))
                .forEach(asked -> days.put(asked.disruptedOn(), new Wanted(asked.disruptedOn(), asked.disruptedOn(), asked.offer())));
        return days.values();
    }

    /** Done as soon as a place is kept, or the child lives where it can stay. */
    DutyState found(Wanted wanted) {
        return doneOrOver(first(keptFrom(wanted.from(), wanted.brokenDown()), livesFrom(wanted.from())));
    }

    /** Done with the last answer of a day; no more owed when a place was found without it. */
    DutyState answered(Collection<SearchFacts.Asked> asked) {
        Optional<LocalDate> waiting = asked.stream().filter(one -> one.answeredOn() == null).map(SearchFacts.Asked::madeOn).max(Comparator.naturalOrder());
        if (waiting.isEmpty()) {
            return DutyState.fulfilled(asked.stream().map(SearchFacts.Asked::answeredOn).max(Comparator.naturalOrder()).orElseThrow());
        }
        Optional<DutyState.Ended> found = first(keptFrom(waiting.get(), null), livesFrom(waiting.get())).map(day -> new DutyState.Ended(day, FOUND));
        return earlier(found, over()).map(DutyState.class::cast).orElse(DutyState.OPEN);
    }

    /** Done when the child has come; one that has run out is owed until a place is kept again or the child lives elsewhere. */
    DutyState served(HeldFacts held) {
        return switch (held.end()) {
            case STARTED -> DutyState.fulfilled(held.endedOn());
            case PLACED_ELSEWHERE -> DutyState.ended(held.endedOn(), ELSEWHERE);
            case WITHDRAWN -> DutyState.ended(held.endedOn(), GIVEN_UP);
            case null -> doneOrOver(first(keptAfter(held), livesFrom(held.since())));
        };
    }

    private DutyState doneOrOver(Optional<LocalDate> done) {
        Optional<DutyState.Ended> over = over();
        if (done.isPresent() && over.filter(ended -> ended.on().isBefore(done.get())).isEmpty()) {
            return DutyState.fulfilled(done.get());
        }
        return over.map(DutyState.class::cast).orElse(DutyState.OPEN);
    }

    private boolean hasBegun(UUID offer) {
        return search.held().stream().anyMatch(held -> held.offer().equals(offer) && held.end() == HoldEnd.STARTED);
    }

    private Optional<LocalDate> keptFrom(LocalDate day, UUID brokenDown) {
        return search.held().stream()
                .filter(held -> held.end() != HoldEnd.WITHDRAWN && !held.since().isBefore(day) && !held.offer().equals(brokenDown))
                .map(HeldFacts::since)
                .findFirst();
    }

    private Optional<LocalDate> keptAfter(HeldFacts ranOut) {
        List<HeldFacts> held = search.held();
        return held.subList(held.indexOf(ranOut) + 1, held.size()).stream().filter(later -> later.end() != HoldEnd.WITHDRAWN).map(HeldFacts::since).findFirst();
    }

    private Optional<LocalDate> livesFrom(LocalDate day) {
        return care.stays().stream().filter(stay -> !stay.since().isBefore(day) && isLasting(stay) && !care.remains(stay)).map(StayFacts::since).findFirst();
    }

    /** Who is admitted in an emergency, or rests elsewhere, goes on waiting for a place. */
    private static boolean isLasting(StayFacts stay) {
        return !stay.form().takesEmergencies() && stay.form() != CareForm.RESPITE_FAMILY;
    }

    private Optional<DutyState.Ended> over() {
        return earlier(ended(search.withdrawnOn(), WITHDRAWN), ended(care.died(), DIED));
    }

    private static Optional<DutyState.Ended> ended(LocalDate on, Explanation why) {
        return Optional.ofNullable(on).map(day -> new DutyState.Ended(day, why));
    }

    private static Optional<DutyState.Ended> earlier(Optional<DutyState.Ended> one, Optional<DutyState.Ended> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.comparing(DutyState.Ended::on));
    }

    private static Optional<LocalDate> first(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }
}
