package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pl.ostoja.law.Due;
import pl.ostoja.law.Holidays;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.review.AdoptionOpinion;
import pl.ostoja.review.ChildHeard;
import pl.ostoja.review.ConflictOfInterest;
import pl.ostoja.review.ReviewCalendar;
import pl.ostoja.review.ReviewContent;
import pl.ostoja.review.ReviewDuties;
import pl.ostoja.review.ReviewId;
import pl.ostoja.review.ReviewOutcome;
import pl.ostoja.review.ReviewPoints;

/**
 * The reviews of a child as they were held: mostly some days before the last one, 8 % late; and of every thirty children one whose last review is overdue.
 * After most changes of the form of care there was an earlier one, as is recommended.
 */
final class Reviews {
    private static final double LATE = 0.08;
    private static final double LATE_AFTER_MOVE = 0.1;
    private static final double NONE_AFTER_MOVE = 0.05;
    private static final int DISSENT_ONE_OF = 17;
    private static final int CONFLICT_ONE_OF = 53;
    private static final ConflictOfInterest CONFLICT = new ConflictOfInterest("psycholog", "psycholog", "Wyłączyła się: prowadzi terapię matki dziecka.");
    private static final AdoptionOpinion ADOPTION_OPINION = new AdoptionOpinion(
            "Rodzice są pozbawieni władzy rodzicielskiej i nie pytają o dziecko; powrót nie jest możliwy.",
            "Kontaktów nie ma od ponad roku, dziecko nie pamięta rodziców.", "Tylko gdyby w kraju nie znalazła się rodzina.",
            "Nie ma rodzeństwa w pieczy zastępczej.");
    private static final int OVERDUE_ONE_OF = 30;
    private static final int LONGEST_OVERDUE = 60;
    private static final int SPEAKS_FROM = 4;

    private final Dice dice;
    private final CareLaw law;
    private final LocalDate today;
    private int withRecentReview;
    private int overdue;
    private int inCare;

    Reviews(Dice dice, CareLaw law, LocalDate today) {
        this.dice = dice;
        this.law = law;
        this.today = today;
    }

    private record Held(LocalDate on, Due due, CareEpisode episode) {}

    /** An earlier review that was meant to be held because of a move. */
    private record Early(LocalDate moved, LocalDate on) {}

    List<ChildAssessments.Reviewed> of(ChildDraft child, CareFacts care) {
        List<Held> held = new ArrayList<>();
        care.episodes().forEach(episode -> hold(episode, care.born(), held));
        if (child.isInCare()) {
            inCare++;
            forgetTheLast(held);
        }
        return held.stream().map(review -> reviewed(child, review)).toList();
    }

    private void hold(CareEpisode episode, LocalDate born, List<Held> into) {
        LocalDate left = episode.leftAsChildOn();
        LocalDate adultOn = law.adultOn(born);
        LocalDate end = left == null || left.isAfter(adultOn) ? adultOn : left;
        LocalDate anchor = episode.since();
        List<Early> early = early(episode);
        while (anchor != null) {
            Due due = ReviewCalendar.nextAfter(born, anchor, law);
            LocalDate day = earliest(early, anchor, day(due, anchor));
            day = inCare(episode, day);
            boolean held = day.isAfter(anchor) && day.isBefore(end) && day.isBefore(today);
            if (held) {
                into.add(new Held(day, due, episode));
            }
            anchor = held ? day : null;
        }
    }

    /** Who was away on the day is looked at some days after coming back. */
    private static LocalDate inCare(CareEpisode episode, LocalDate day) {
        return episode.stays().stream().anyMatch(stay -> stay.occupies(day))
                ? day
                : episode.stays().stream().map(StayFacts::since).filter(day::isBefore).findFirst().map(back -> Holidays.firstWorkingDayFrom(back.plusDays(4))).orElse(day);
    }

    /** Where the centre asks for one; some were late, some were left for the next one that was due anyway. */
    private List<Early> early(CareEpisode episode) {
        List<Early> early = new ArrayList<>();
        for (int i = 1; i < episode.stays().size(); i++) {
            LocalDate moved = episode.stays().get(i).since();
            int days = law.on(moved).reviewAfterTransferDays();
            if (days > 0 && ReviewDuties.isTransfer(episode.stays().get(i - 1).form(), episode.stays().get(i).form()) && !dice.chance(NONE_AFTER_MOVE)) {
                int after = dice.chance(LATE_AFTER_MOVE) ? dice.between(days + 4, days + 20) : dice.between((days + 2) / 3, days);
                early.add(new Early(moved, Holidays.lastWorkingDayUntil(moved.plusDays(after))));
            }
        }
        return early;
    }

    /** Not earlier than planned, unless a move has to be looked at that no review has seen. */
    private static LocalDate earliest(List<Early> early, LocalDate anchor, LocalDate planned) {
        return early.stream()
                .filter(one -> one.moved().isAfter(anchor) && one.on().isAfter(anchor))
                .map(Early::on)
                .filter(planned::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(planned);
    }

    private LocalDate day(Due due, LocalDate anchor) {
        if (dice.chance(LATE)) {
            LocalDate late = Holidays.firstWorkingDayFrom(due.legal().plusDays(dice.between(1, 24)));
            if (late.isBefore(today)) {
                return late;
            }
        }
        LocalDate early = Holidays.lastWorkingDayUntil(due.planBy().minusDays(dice.lasting(7, 0, 40)));
        LocalDate day = early.isAfter(anchor) ? early : due.planBy();
        LocalDate yesterday = Holidays.lastWorkingDayUntil(today.minusDays(1));
        return !day.isBefore(today) && due.legal().isBefore(today) ? yesterday : day;
    }

    private void forgetTheLast(List<Held> held) {
        if (held.isEmpty()) {
            return;
        }
        LocalDate due = held.getLast().due().legal();
        boolean recent = due.isBefore(today.minusDays(1)) && due.isAfter(today.minusDays(LONGEST_OVERDUE));
        if (recent && (withRecentReview++ == 0 || overdue * OVERDUE_ONE_OF < inCare)) {
            overdue++;
            held.removeLast();
        }
    }

    private ChildAssessments.Reviewed reviewed(ChildDraft child, Held review) {
        int days = law.on(review.on()).opinionAfterReviewDays();
        LocalDate sent = Holidays.firstWorkingDayFrom(review.on().plusDays(dice.chance(0.05) ? dice.between(days + 1, days + 8) : dice.between(1, days - 1)));
        boolean waits = !sent.isBefore(today) || dice.chance(0.01) && review.on().isAfter(today.minusMonths(2));
        return new ChildAssessments.Reviewed(new ReviewId(dice.id(review.on())), content(child, review), waits ? null : sent);
    }

    private ReviewContent content(ChildDraft child, Held review) {
        boolean small = review.on().isBefore(child.born.plusYears(SPEAKS_FROM));
        ChildHeard heard = small ? ChildHeard.NOT_APPLICABLE : dice.chance(0.03) ? ChildHeard.NO : ChildHeard.YES;
        String notHeard = heard == ChildHeard.YES ? null : dice.pick(small ? Texts.NOT_HEARD : Texts.NOT_HEARD_THOUGH_OLD);
        boolean family = review.episode().stayOnOrBefore(review.on()).form().isFamilyBased();
        ReviewOutcome outcome = outcome(child, review);
        return new ReviewContent(
                review.on(), dice.pick(family ? Texts.PRESENT : Texts.PRESENT_IN_FACILITY), heard, notHeard,
                heard == ChildHeard.YES ? dice.pick(Texts.OPINIONS) : null, outcome, points(review.on(), outcome),
                outcome == ReviewOutcome.ADOPTION_ADVISED ? ADOPTION_OPINION : null,
                String.join(" ", dice.pick(Texts.growth(child.born, review.on())), dice.pick(Texts.CONTACTS), conclusion(outcome), dice.pick(Texts.PLAN)),
                review.on().toEpochDay() % DISSENT_ONE_OF == 0 ? Texts.DISSENT : null,
                review.on().toEpochDay() % CONFLICT_ONE_OF == 0 ? CONFLICT : null,
                review.on().isAfter(review.due().legal()) ? dice.pick(Texts.LATE) : null);
    }

    /** The same ones on the same day, whatever else is invented. */
    private static ReviewPoints points(LocalDate day, ReviewOutcome outcome) {
        String adoption = outcome == ReviewOutcome.ADOPTION_ADVISED ? Texts.ADOPTION_RUNS : Texts.NO_NEWS_OF_ADOPTION;
        return new ReviewPoints(
                of(Texts.FAMILY_SITUATION, day), of(Texts.WORK_METHODS, day), of(Texts.PLAN, day), adoption, of(Texts.HEALTH, day), conclusion(outcome),
                Texts.NO_OTHER_FACILITY);
    }

    private static String of(List<String> texts, LocalDate day) {
        return texts.get(Math.floorMod(day.toEpochDay(), texts.size()));
    }

    /** The last review before a child left says that it would. */
    private static ReviewOutcome outcome(ChildDraft child, Held review) {
        ChildStay stay = child.stays.stream().filter(one -> one.occupies(review.on())).findFirst().orElse(child.last());
        if (stay.end() == null || stay.end().until().isAfter(review.on().plusMonths(6))) {
            return ReviewOutcome.STAY_JUSTIFIED;
        }
        return stay.end().reason() == EndReason.RETURN_TO_FAMILY ? ReviewOutcome.RETURN_POSSIBLE
                : stay.end().reason() == EndReason.ADOPTION ? ReviewOutcome.ADOPTION_ADVISED
                : stay.end().reason() == EndReason.TRANSFER_INSTITUTION ? ReviewOutcome.OTHER_FORM_NEEDED
                : ReviewOutcome.STAY_JUSTIFIED;
    }

    private static String conclusion(ReviewOutcome outcome) {
        return switch (outcome) {
            case STAY_JUSTIFIED -> Texts.STAY;
            case RETURN_POSSIBLE -> Texts.RETURN;
            case OTHER_FORM_NEEDED -> Texts.OTHER_FORM;
            case ADOPTION_ADVISED -> Texts.ADOPTION;
        };
    }
}
