package pl.ostoja.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.fostering.HelperContent;
import pl.ostoja.fostering.HelperRequests;
import pl.ostoja.law.Due;
import pl.ostoja.shared.Explanation;

/** FST-42: a helper who was asked for while the family has a right to one is owed by the organiser, within the days that the centre has set. */
public final class HelperDuties {
    public static final DutyKind HELPER = new DutyKind(
            "placement.duty.HELPER", "HELPER", "FST-42", "art. 57 ust. 1a i art. 64 ust. 2 UWR", DutyCategory.FOSTER_FAMILY, Responsible.ORGANISER);

    private final HelperRequests family;
    private final Collection<Resident> residents;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    /** Days on which the right lasts; the last one is the first without it, null while it lasts. */
    private record Span(LocalDate since, LocalDate lost, HelperRight right) {}

    private HelperDuties(HelperRequests family, Collection<Resident> residents, CareLaw law, Consumer<Duty> sink) {
        this.family = family;
        this.residents = residents;
        this.law = law;
        this.sink = sink;
    }

    public static List<DutyKind> kinds() {
        return List.of(HELPER);
    }

    /**
     * Gives every duty, open and done, to the sink.
     *
     * @param residents all who ever lived there
     */
    public static void derive(HelperRequests family, Collection<Resident> residents, CareLaw law, Consumer<Duty> sink) {
        HelperDuties duties = new HelperDuties(family, residents, law, sink);
        List<Span> spans = duties.spans();
        family.requests().forEach(request -> spans.forEach(span -> duties.owed(request, span)));
    }

    private void owed(HelperRequests.Request request, Span span) {
        HelperContent asked = request.content();
        LocalDate from = later(asked.since(), span.since());
        boolean lostBefore = span.lost() != null && !from.isBefore(span.lost());
        if (lostBefore || !asked.waitsOn(from)) {
            return;
        }
        int days = law.on(from).helperDays();
        sink.accept(HELPER.duty(request.id(), from)
                .concerning(Subject.ofFamily(family.family()))
                .due(Due.within(from.plusDays(days)))
                .because("placement.why.helperDue", asked.since(), span.right().there(), span.right().more(), days)
                .article(span.right().article())
                .is(state(asked, span)));
    }

    /** Whatever comes first: somebody is employed, the family takes its request back, or children leave. */
    private DutyState state(HelperContent asked, Span span) {
        LocalDate over = earlier(asked.withdrawnOn(), span.lost());
        if (asked.employedFrom() != null && (over == null || asked.employedFrom().isBefore(over))) {
            return DutyState.fulfilled(asked.employedFrom());
        }
        if (over == null) {
            return DutyState.OPEN;
        }
        return DutyState.ended(over, Explanation.of(over.equals(asked.withdrawnOn()) ? "placement.why.helperWithdrawn" : "placement.why.helperRightLost"));
    }

    /** The right can begin or end only when somebody comes or leaves, when the forms change, or when the family works no more. */
    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        Span open = null;
        for (LocalDate day : changes()) {
            HelperRight right = rightOn(day);
            if (right != null && open == null) {
                open = new Span(day, null, right);
            } else if (right == null && open != null) {
                spans.add(new Span(open.since(), day, open.right()));
                open = null;
            }
        }
        if (open != null) {
            spans.add(open);
        }
        return spans;
    }

    private Collection<LocalDate> changes() {
        Stream<LocalDate> lives = residents.stream().flatMap(resident -> Stream.of(resident.since(), resident.until() == null ? resident.since() : resident.until()));
        Stream<LocalDate> forms = family.forms().stream().map(held -> held.period().since());
        return new TreeSet<>(Stream.of(lives, forms, Stream.ofNullable(family.endedOn())).flatMap(Function.identity()).toList());
    }

    private HelperRight rightOn(LocalDate day) {
        if (family.endedOn() != null && !day.isBefore(family.endedOn())) {
            return null;
        }
        return family.forms().stream()
                .filter(held -> held.period().contains(day))
                .findFirst()
                .flatMap(held -> HelperRight.of(held.forms(), Capacity.taken(residents, day), day, law))
                .filter(HelperRight::holds)
                .orElse(null);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
