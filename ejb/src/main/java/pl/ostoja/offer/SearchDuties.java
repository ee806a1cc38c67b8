package pl.ostoja.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyDraft;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.HeldFacts;

/**
 * What is owed while a place is looked for: an answer by the day that was agreed on (OFR-13), that the child comes before its place is kept no more (OFR-14), a
 * place on the wished day (OFR-15). No act names these days; they are the centre's own.
 */
public final class SearchDuties {

    /** OFR-13. */
    public static final DutyKind PLACE_ANSWER = kind("PLACE_ANSWER", "OFR-13");

    /** OFR-14. */
    public static final DutyKind RESERVATION_END = kind("RESERVATION_END", "OFR-14");

    /** OFR-15. */
    public static final DutyKind PLACE_WANTED = kind("PLACE_WANTED", "OFR-15");

    private final SearchFacts search;
    private final SearchCourse course;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    private SearchDuties(SearchFacts search, CareFacts care, CareLaw law, Consumer<Duty> sink) {
        this.search = search;
        this.course = new SearchCourse(search, care);
        this.law = law;
        this.sink = sink;
    }

    public static List<DutyKind> kinds() {
        return List.of(PLACE_ANSWER, RESERVATION_END, PLACE_WANTED);
    }

    /** Gives every duty of the searches for one child, open and done, to the sink. */
    public static void derive(CareFacts care, Collection<SearchFacts> searches, CareLaw law, Consumer<Duty> sink) {
        searches.forEach(search -> new SearchDuties(search, care, law, sink).derive());
    }

    private void derive() {
        search.offers().stream()
                .collect(Collectors.groupingBy(SearchFacts.Asked::answerBy, TreeMap::new, Collectors.toList()))
                .forEach(this::answer);
        reservations().values().forEach(this::reservation);
        course.wanted().forEach(this::wanted);
    }

    /** One for each day on which answers are waited for: who asks three families until Friday owes one thing on Friday. */
    private void answer(LocalDate by, List<SearchFacts.Asked> asked) {
        sink.accept(until(PLACE_ANSWER, by)
                .because("offer.why.PLACE_ANSWER", asked.size(), by)
                .fact("offer.fact.asked", asked.stream().map(SearchFacts.Asked::madeOn).max(LocalDate::compareTo).orElseThrow())
                .is(course.answered(asked)));
    }

    /** By last day; what was given up and kept again until the same day is one. */
    private Map<LocalDate, HeldFacts> reservations() {
        Map<LocalDate, HeldFacts> last = new LinkedHashMap<>();
        search.held().forEach(held -> last.put(held.until(), held));
        return last;
    }

    private void reservation(HeldFacts held) {
        sink.accept(until(RESERVATION_END, held.until())
                .because("offer.why.RESERVATION_END", held.until())
                .fact("offer.fact.kept", held.since())
                .alertOn(held.until().minusDays(law.on(held.since()).reservationAlertDays()))
                .is(course.served(held)));
    }

    private void wanted(SearchCourse.Wanted wanted) {
        sink.accept(until(PLACE_WANTED, wanted.on())
                .because(wanted.brokenDown() == null ? "offer.why.PLACE_WANTED" : "offer.why.PLACE_WANTED_AGAIN", wanted.on())
                .fact("offer.fact.requested", search.madeOn())
                .is(course.found(wanted)));
    }

    private DutyDraft.WithoutReason until(DutyKind kind, LocalDate day) {
        return kind.duty(search.row(), day).concerning(new Subject(search.child(), null, null)).due(Due.fixed(day));
    }

    /** The dash stands for what no act says. */
    private static DutyKind kind(String code, String rule) {
        return new DutyKind("offer.duty." + code, code, rule, "–", DutyCategory.STAY, Responsible.ORGANISER);
    }
}
