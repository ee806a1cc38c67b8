package pl.ostoja.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.shared.Period;

/**
 * How a candidate or a family stands from a day to a day: the same on each of them.
 *
 * @param until the last day; far ahead for the last span
 */
public record Span(LocalDate since, LocalDate until, QualificationState state, NextStep next, LocalDate nextOn, FamilyForm form) {
    /** Later than any day that is asked for. */
    static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private boolean goesOnAs(Span other) {
        return state == other.state && next == other.next && Objects.equals(nextOn, other.nextOn) && form == other.form;
    }

    /** QUA-10: the whole course, past and to come, as {@link Qualification} says of each day. */
    public static List<Span> all(QualificationFacts facts, QualificationLaw law) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate since : turns(facts, law)) {
            QualificationStatus then = Qualification.on(since, facts, law);
            FamilyForm form = facts.formsSoughtOn(since).stream().max(Comparator.naturalOrder()).orElseThrow();
            Span span = new Span(since, FAR, then.state(), then.next(), then.nextOn(), form);
            if (spans.isEmpty()) {
                spans.add(span);
            } else if (!span.goesOnAs(spans.getLast())) {
                Span before = spans.removeLast();
                spans.add(new Span(before.since, since.minusDays(1), before.state, before.next, before.nextOn, before.form));
                spans.add(span);
            }
        }
        return spans;
    }

    /** The states alone, whatever the next step is. */
    static List<QualificationFile.StateHeld> states(List<Span> spans) {
        List<QualificationFile.StateHeld> states = new ArrayList<>();
        for (Span span : spans) {
            boolean same = !states.isEmpty() && states.getLast().state() == span.state;
            LocalDate since = same ? states.removeLast().period().since() : span.since;
            states.add(new QualificationFile.StateHeld(span.state, new Period(since, span.until.equals(FAR) ? null : span.until)));
        }
        return states;
    }

    /** Every day on which the state may change. */
    private static SortedSet<LocalDate> turns(QualificationFacts facts, QualificationLaw law) {
        Stream<LocalDate> begin = Stream.concat(Stream.of(facts.file().registeredOn()), facts.steps().stream().map(StepContent::takenOn));
        LocalDate first = begin.min(Comparator.naturalOrder()).orElseThrow();
        SortedSet<LocalDate> turns = new TreeSet<>(List.of(first));
        Stream.of(
                        facts.steps().stream().flatMap(step -> ofStep(step, law)),
                        facts.checks().stream().flatMap(check -> ofCheck(check.content(), law)),
                        facts.exemptions().stream().flatMap(exemption -> ofExemption(exemption, law)),
                        facts.file().everybody().flatMap(adult -> ofPeriod(adult.period())),
                        facts.file().forms().stream().flatMap(held -> ofPeriod(held.period())),
                        Stream.ofNullable(facts.file().endedOn()),
                        law.changes())
                .flatMap(days -> days)
                .filter(day -> day.isAfter(first))
                .forEach(turns::add);
        return turns;
    }

    private static Stream<LocalDate> ofStep(StepContent step, QualificationLaw law) {
        LocalDate on = step.takenOn();
        return switch (step.kind()) {
            case INITIAL_QUALIFICATION -> Stream.of(on, law.qualifiedUntil(on).plusDays(1));
            case CERTIFICATE -> Stream.of(on, law.certifiedUntil(on).plusDays(1));
            default -> Stream.of(on);
        };
    }

    /** Whether kin keep their papers or not, both days may matter. */
    private static Stream<LocalDate> ofCheck(CheckContent check, QualificationLaw law) {
        LocalDate until = law.validUntil(check, Set.of(FamilyForm.NON_PROFESSIONAL));
        if (until == null) {
            return Stream.of(check.issuedOn());
        }
        return good(check.issuedOn(), until, law);
    }

    private static Stream<LocalDate> ofExemption(ExemptionContent exemption, QualificationLaw law) {
        return good(exemption.since(), exemption.until(), law);
    }

    /** From when to when, and from when on one is alerted to the end. */
    private static Stream<LocalDate> good(LocalDate since, LocalDate until, QualificationLaw law) {
        Stream<LocalDate> alerts = Stream.concat(Stream.of(since, until), law.changes()).map(law::alertDays).map(until::minusDays);
        return Stream.concat(Stream.of(since, until.plusDays(1)), alerts);
    }

    private static Stream<LocalDate> ofPeriod(Period period) {
        return period.isOpen() ? Stream.of(period.since()) : Stream.of(period.since(), period.until().plusDays(1));
    }
}
