package pl.ostoja.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.ostoja.duty.DutyState;
import pl.ostoja.law.Due;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.RecurringTerm;

/** Which review of a child was held in which term (REV-1 to REV-4). */
final class ReviewTerms {
    private final List<RecurringTerm.Term> terms;

    /** @param days on which the child was reviewed, in any order */
    ReviewTerms(CareFacts care, Collection<LocalDate> days, CareLaw law) {
        List<LocalDate> inTime = days.stream().sorted().toList();
        terms = care.episodes().stream()
                .<RecurringTerm.Term>mapMulti((episode, sink) -> new RecurringTerm(episode, law.adultOn(care.born()), RecurringTerm.LEFT_CARE)
                        .each(inTime, last -> ReviewCalendar.lastDay(care.born(), last, law), sink))
                .toList();
    }

    /** REV-13: how many days after the last legal one the review of this day was held; 0 if it was in time, or owed by no term. */
    long daysLate(LocalDate heldOn) {
        return terms.stream()
                .filter(term -> term.state().equals(DutyState.fulfilled(heldOn)))
                .mapToLong(term -> Math.max(0, ChronoUnit.DAYS.between(term.due().legal(), heldOn)))
                .findFirst()
                .orElse(0);
    }

    /** By when the next review is to be held; empty if it was held already, or none is owed. */
    Optional<Due> nextAfter(LocalDate heldOn) {
        return terms.stream()
                .filter(term -> term.anchor().equals(heldOn) && term.state().equals(DutyState.OPEN))
                .map(RecurringTerm.Term::due)
                .findFirst();
    }
}
