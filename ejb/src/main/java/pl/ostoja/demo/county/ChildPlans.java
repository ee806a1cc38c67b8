package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.ostoja.law.Holidays;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.plan.PlanId;
import pl.ostoja.plan.PlanOccasion;

/**
 * The plans of a child: one soon after it came to a family or an institution, one after each review, and now and then one between. A tenth of them late; the
 * last ones are not always written yet.
 */
final class ChildPlans {
    private static final double LATE = 0.09;
    private static final double ON_THE_DAY = 0.6;
    private static final double BETWEEN = 0.08;
    private static final double BY_TERM = 0.3;

    private final Dice dice;
    private final CareLaw law;
    private final LocalDate today;
    private final PlanTexts texts;

    ChildPlans(Dice dice, CareLaw law, LocalDate today) {
        this.dice = dice;
        this.law = law;
        this.today = today;
        this.texts = new PlanTexts(dice, today);
    }

    /** When a version was made, and why. */
    record Occurred(LocalDate on, PlanOccasion why, StayFacts stay) {}

    List<PlanVersion> of(ChildDraft child, CareFacts care, List<ChildAssessments.Reviewed> reviews) {
        List<Occurred> made = new ArrayList<>();
        LocalDate adultOn = law.adultOn(care.born());
        for (CareEpisode episode : care.episodes()) {
            LocalDate left = episode.leftAsChildOn();
            LocalDate end = left == null || left.isAfter(adultOn) ? adultOn : left;
            begin(episode, made);
            reviews.stream().filter(review -> episode.spans(review.content().heldOn())).forEach(review -> made.add(after(episode, review.content().heldOn())));
            made.removeIf(one -> !one.on().isBefore(today) || !one.on().isBefore(end) && episode.spans(one.on()));
        }
        if (child.isInCare() && dice.chance(BETWEEN)) {
            between(care, adultOn).ifPresent(made::add);
        }
        return versions(child, made);
    }

    /** Whoever looks after the child from now on plans anew. */
    private void begin(CareEpisode episode, List<Occurred> into) {
        Boolean family = null;
        for (StayFacts stay : episode.stays()) {
            if (family == null || family != stay.form().isFamilyBased()) {
                family = stay.form().isFamilyBased();
                int days = family ? law.on(stay.since()).childPlanDays() : law.on(stay.since()).facilityPlanDays();
                int after = dice.chance(LATE) ? dice.between(days + 2, days + 20) : dice.between(Math.max(1, days / 4), days);
                into.add(new Occurred(workingDay(stay.since(), after), PlanOccasion.FIRST, stay));
            }
        }
        into.removeIf(one -> one.why() == PlanOccasion.FIRST && one.stay().until() != null && !one.on().isBefore(lastDayWith(episode, one.stay())));
    }

    /** The end of the stays of the same kind that begin with this one. */
    private static LocalDate lastDayWith(CareEpisode episode, StayFacts first) {
        return episode.stays().stream()
                .filter(stay -> stay.since().isAfter(first.since()) && stay.form().isFamilyBased() != first.form().isFamilyBased())
                .map(StayFacts::since)
                .findFirst()
                .orElse(LocalDate.MAX);
    }

    private Occurred after(CareEpisode episode, LocalDate review) {
        StayFacts stay = episode.stayOnOrBefore(review);
        int days = law.on(review).planAfterReviewDays();
        boolean facility = !stay.form().isFamilyBased();
        int after = dice.chance(LATE) ? dice.between(days + 1, days + 15) : dice.chance(ON_THE_DAY) || facility ? 0 : dice.between(1, days);
        PlanOccasion why = facility && dice.chance(BY_TERM) ? PlanOccasion.TERM : PlanOccasion.REVIEW;
        return new Occurred(workingDay(review, after), why, stay);
    }

    private Optional<Occurred> between(CareFacts care, LocalDate adultOn) {
        StayFacts stay = care.stays().getLast();
        LocalDate first = stay.since().plusDays(60);
        LocalDate from = first.isBefore(today.minusDays(90)) ? today.minusDays(90) : first;
        return from.isBefore(today.minusDays(10)) && adultOn.isAfter(today)
                ? Optional.of(new Occurred(dice.day(from, today.minusDays(5)), PlanOccasion.CHANGE, stay))
                : Optional.empty();
    }

    private static LocalDate workingDay(LocalDate from, int after) {
        LocalDate day = Holidays.lastWorkingDayUntil(from.plusDays(after));
        return day.isBefore(from) ? from : day;
    }

    private List<PlanVersion> versions(ChildDraft child, List<Occurred> made) {
        List<Occurred> inTime = made.stream().sorted(Comparator.comparing(Occurred::on)).toList();
        List<Occurred> apart = new ArrayList<>();
        inTime.stream().filter(one -> apart.isEmpty() || apart.getLast().on().isBefore(one.on())).forEach(apart::add);
        List<PlanVersion> versions = new ArrayList<>();
        for (int i = 0; i < apart.size(); i++) {
            Occurred one = apart.get(i);
            LocalDate next = i + 1 < apart.size() ? apart.get(i + 1).on() : null;
            versions.add(texts.version(new PlanId(dice.id(one.on())), i + 1, child, one, next));
        }
        return versions;
    }
}
