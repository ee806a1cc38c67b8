package pl.ostoja.review;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.placement.StayFacts;

/** The duties to review one child, past and next, and what follows from its reviews (REV-1 to REV-6). */
public final class ReviewDuties {

    /** REV-1; REV-4: it ends with care and with the 18th birthday. */
    public static final DutyKind REVIEW =
            new DutyKind("review.duty.REVIEW", "REVIEW", "REV-1", "art. 131 ust. 1 UWR", DutyCategory.REVIEW, Responsible.ORGANISER);
    /** REV-5: a recommendation of the centre, not a term of the act. */
    public static final DutyKind REVIEW_AFTER_TRANSFER = new DutyKind(
            "review.duty.REVIEW_AFTER_TRANSFER", "REVIEW_AFTER_TRANSFER", "REV-5", "art. 131 ust. 1 UWR", DutyCategory.REVIEW, Responsible.ORGANISER);
    /** REV-6. */
    public static final DutyKind REVIEW_OPINION = new DutyKind(
            "review.duty.REVIEW_OPINION", "REVIEW_OPINION", "REV-6", "art. 131 ust. 2 UWR", DutyCategory.COURT, Responsible.ORGANISER);

    private final CareFacts care;
    private final CareLaw law;
    private final LocalDate adultOn;
    private final List<ReviewHeld> reviews;
    private final List<LocalDate> days;
    private final Consumer<Duty> sink;

    private ReviewDuties(CareFacts care, Collection<ReviewHeld> reviews, CareLaw law, Consumer<Duty> sink) {
        this.care = care;
        this.law = law;
        this.adultOn = law.adultOn(care.born());
        this.reviews = reviews.stream().sorted(ReviewHeld.IN_TIME).toList();
        this.days = this.reviews.stream().map(ReviewHeld::heldOn).toList();
        this.sink = sink;
    }

    public static List<DutyKind> kinds() {
        return List.of(REVIEW, REVIEW_AFTER_TRANSFER, REVIEW_OPINION);
    }

    /** Gives every duty of the child, open and done, to the sink; the order of the reviews does not matter. */
    public static void derive(CareFacts care, Collection<ReviewHeld> reviews, CareLaw law, Consumer<Duty> sink) {
        new ReviewDuties(care, reviews, law, sink).derive();
    }

    private void derive() {
        var episodes = care.episodes();
        for (var episode : episodes) {
            new RecurringTerm(episode, adultOn, RecurringTerm.LEFT_CARE)
                    .each(days, last -> ReviewCalendar.lastDay(care.born(), last, law), term -> review(episode, term));
            afterTransfers(episode);
        }
        if (!episodes.isEmpty()) {
            reviews.forEach(review -> opinion(episodes, review));
        }
    }

    /** REV-1 to REV-4. */
    private void review(CareEpisode episode, RecurringTerm.Term term) {
        var stay = episode.stayOnOrBefore(lastDayThatMatters(term));
        var first = !days.contains(term.anchor());
        var months = ReviewCalendar.interval(care.born(), term.anchor(), law);
        sink.accept(REVIEW.duty(care.child(), term.anchor())
                .concerning(care.subject(stay))
                .due(term.due())
                .because(first ? "review.why.first" : "review.why.next", term.anchor(), months)
                .fact("review.fact.born", care.born())
                .fact(first ? "review.fact.placedOn" : "review.fact.lastReview", term.anchor())
                .article(reviewArticle(stay.form()))
                .owedBy(reviewer(stay.form()))
                .is(term.state()));
    }

    /** The form on the day it was done or is due decides who reviews. */
    private static LocalDate lastDayThatMatters(RecurringTerm.Term term) {
        return term.state() instanceof DutyState.Fulfilled done ? done.on() : term.due().legal();
    }

    /** REV-5: after a change of the form of care, by the centre's choice; 0 days is none. */
    private void afterTransfers(CareEpisode episode) {
        var left = episode.leftAsChildOn();
        for (var i = 1; i < episode.stays().size(); i++) {
            var stay = episode.stays().get(i);
            var days = law.on(stay.since()).reviewAfterTransferDays();
            var moved = isTransfer(episode.stays().get(i - 1).form(), stay.form());
            var asChild = stay.since().isBefore(adultOn) && (left == null || stay.since().isBefore(left));
            if (days > 0 && moved && asChild) {
                afterTransfer(stay, days, left);
            }
        }
    }

    /** A guest of a respite family keeps its place elsewhere. */
    public static boolean isTransfer(CareForm from, CareForm to) {
        return from != to && from != CareForm.RESPITE_FAMILY && to != CareForm.RESPITE_FAMILY;
    }

    private void afterTransfer(StayFacts stay, int days, LocalDate left) {
        var due = Due.within(Terms.days(stay.since(), days));
        sink.accept(REVIEW_AFTER_TRANSFER.duty(care.child(), stay.since())
                .concerning(care.subject(stay))
                .due(due)
                .because("review.why.transfer", stay.since(), days)
                .fact("review.fact.transferredOn", stay.since())
                .article(reviewArticle(stay.form()))
                .owedBy(reviewer(stay.form()))
                .is(afterTransferState(stay, due, left)));
    }

    private DutyState afterTransferState(StayFacts stay, Due due, LocalDate left) {
        for (var day : this.days) {
            if (!day.isBefore(stay.since()) && day.isBefore(adultOn) && (left == null || !day.isAfter(left))) {
                return DutyState.fulfilled(day);
            }
        }
        return RecurringTerm.undone(due, left, adultOn, RecurringTerm.LEFT_CARE);
    }

    /** REV-6: the act names no number of days ("then passes"); the centre's own target stands for it. */
    private void opinion(List<CareEpisode> episodes, ReviewHeld review) {
        var stay = stayAt(episodes, review.heldOn());
        var days = law.on(review.heldOn()).opinionAfterReviewDays();
        sink.accept(REVIEW_OPINION.duty(review.id(), review.heldOn())
                .concerning(care.subject(stay))
                .due(Due.within(Terms.days(review.heldOn(), days)))
                .because("review.why.opinion", review.heldOn(), days)
                .fact("review.fact.heldOn", review.heldOn())
                .article(opinionArticle(stay.form()))
                .owedBy(reviewer(stay.form()))
                .is(DutyState.doneOn(review.opinionSentOn())));
    }

    private static StayFacts stayAt(List<CareEpisode> episodes, LocalDate day) {
        for (var i = episodes.size() - 1; i > 0; i--) {
            if (!episodes.get(i).since().isAfter(day)) {
                return episodes.get(i).stayOnOrBefore(day);
            }
        }
        return episodes.getFirst().stayOnOrBefore(day);
    }

    private static Responsible reviewer(CareForm form) {
        return form.isFamilyBased() ? Responsible.ORGANISER : Responsible.FACILITY;
    }

    private static String reviewArticle(CareForm form) {
        if (form.isFamilyBased()) {
            return REVIEW.article();
        }
        return form == CareForm.FAMILY_TYPE_FACILITY ? "art. 139 UWR" : "art. 138 ust. 1 UWR";
    }

    private static String opinionArticle(CareForm form) {
        if (form.isFamilyBased()) {
            return REVIEW_OPINION.article();
        }
        return form == CareForm.FAMILY_TYPE_FACILITY ? "art. 139 ust. 3 UWR" : "art. 138 ust. 2 UWR";
    }
}
