package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareEpisode;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareForm;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.RecurringTerm;
import pl.ostoja.placement.StayFacts;
import pl.ostoja.review.ReviewHeld;
import pl.ostoja.shared.Explanation;

/**
 * The duties to make and to modify the plan of one child, past and next (PLN-1 to PLN-3). A version fulfils each of them, whatever it was made for. They end
 * with care and with the 18th birthday, as reviews do.
 */
public final class ChildPlanDuties {

    /** PLN-1: care in a family begins with a plan of the coordinator, care in an institution with one of the institution. */
    public static final DutyKind CHILD_PLAN = new DutyKind(
            "plan.duty.CHILD_PLAN", "CHILD_PLAN", "PLN-1", "art. 77 ust. 3 pkt 2 UWR", DutyCategory.PLAN, Responsible.COORDINATOR);
    /** PLN-2. */
    public static final DutyKind CHILD_PLAN_REVIEWED = new DutyKind(
            "plan.duty.CHILD_PLAN_REVIEWED", "CHILD_PLAN_REVIEWED", "PLN-2", "art. 129 UWR", DutyCategory.PLAN, Responsible.COORDINATOR);
    /** PLN-3: only in institutions. It says nothing of what asks for a change at once, for more people see duties than health. */
    public static final DutyKind CHILD_PLAN_TERM = new DutyKind(
            "plan.duty.CHILD_PLAN_TERM", "CHILD_PLAN_TERM", "PLN-3", "§ 15 ust. 5 rozporządzenia z 22.12.2011", DutyCategory.PLAN, Responsible.FACILITY);

    /** The child went on from a family to an institution, or back. */
    public static final Explanation MOVED = Explanation.of("plan.ended.moved");

    private final CareFacts care;
    private final CareLaw law;
    private final LocalDate adultOn;
    private final List<LocalDate> plans;
    private final List<ReviewHeld> reviews;
    private final Map<UUID, LocalDate> atOnce;
    private final Consumer<Duty> sink;

    private ChildPlanDuties(
            CareFacts care, Collection<LocalDate> plans, Collection<ReviewHeld> reviews, Map<UUID, LocalDate> atOnce, CareLaw law, Consumer<Duty> sink) {
        this.care = care;
        this.law = law;
        this.adultOn = law.adultOn(care.born());
        this.plans = plans.stream().sorted().toList();
        this.reviews = List.copyOf(reviews);
        this.atOnce = Map.copyOf(atOnce);
        this.sink = sink;
    }

    public static List<DutyKind> kinds() {
        return List.of(CHILD_PLAN, CHILD_PLAN_REVIEWED, CHILD_PLAN_TERM);
    }

    /**
     * Gives every duty of the child, open and done, to the sink.
     *
     * @param plans days on which versions were made, in any order
     * @param atOnce facts after which an institution modifies the plan at once, and since when they are known
     */
    public static void derive(
            CareFacts care, Collection<LocalDate> plans, Collection<ReviewHeld> reviews, Map<UUID, LocalDate> atOnce, CareLaw law, Consumer<Duty> sink) {
        new ChildPlanDuties(care, plans, reviews, atOnce, law, sink).derive();
    }

    private void derive() {
        List<CareEpisode> episodes = care.episodes();
        for (CareEpisode episode : episodes) {
            List<CareEpisode> runs = episode.runs();
            for (CareEpisode run : runs) {
                Explanation endedBy = run == runs.getLast() ? RecurringTerm.LEFT_CARE : MOVED;
                if (run.since().isBefore(adultOn) && !run.since().equals(run.leftAsChildOn())) {
                    first(run, endedBy);
                    again(run, endedBy);
                }
            }
        }
        reviews.forEach(review -> on(review.heldOn(), episodes).ifPresent(episode -> reviewed(episode, review)));
        atOnce.forEach((fact, day) -> on(day, episodes).ifPresent(episode -> atOnce(episode, fact, day)));
    }

    /** On a day on which a child left and came back, what happened belongs to the care that goes on. */
    private static Optional<CareEpisode> on(LocalDate day, List<CareEpisode> episodes) {
        return episodes.reversed().stream().filter(episode -> episode.spans(day)).findFirst();
    }

    /** PLN-1: those who look after the child now begin with a plan. The act names no days; the centre's own stand for them. */
    private void first(CareEpisode run, Explanation endedBy) {
        StayFacts stay = run.stays().getFirst();
        boolean family = stay.form().isFamilyBased();
        int days = family ? law.on(run.since()).childPlanDays() : law.on(run.since()).facilityPlanDays();
        Due due = Due.within(Terms.days(run.since(), days));
        sink.accept(CHILD_PLAN.duty(stay.id(), run.since())
                .concerning(care.subject(stay))
                .due(due)
                .because(family ? "plan.why.family" : "plan.why.facility", run.since(), days)
                .fact("plan.fact.since", run.since())
                .article(article(stay.form()))
                .owedBy(planner(stay.form()))
                .is(state(run.since(), due, run.leftAsChildOn(), endedBy)));
    }

    /** PLN-2: a review modifies the plan; the days until that is written down are the centre's. */
    private void reviewed(CareEpisode episode, ReviewHeld review) {
        StayFacts stay = episode.stayOnOrBefore(review.heldOn());
        int days = law.on(review.heldOn()).planAfterReviewDays();
        Due due = Due.within(Terms.days(review.heldOn(), days));
        sink.accept(CHILD_PLAN_REVIEWED.duty(review.id(), review.heldOn())
                .concerning(care.subject(stay))
                .due(due)
                .because("plan.why.reviewed", review.heldOn(), days)
                .fact("plan.fact.reviewedOn", review.heldOn())
                .article(stay.form().isFamilyBased() ? CHILD_PLAN_REVIEWED.article() : "art. 136 UWR")
                .owedBy(planner(stay.form()))
                .is(state(review.heldOn(), due, episode.leftAsChildOn(), RecurringTerm.LEFT_CARE)));
    }

    /** PLN-3: of a minor in an institution. */
    private void atOnce(CareEpisode episode, UUID fact, LocalDate day) {
        StayFacts stay = episode.stayOnOrBefore(day);
        if (stay.form().isFamilyBased() || !day.isBefore(adultOn) || day.equals(episode.leftAsChildOn())) {
            return;
        }
        Due due = law.promptly(day);
        sink.accept(CHILD_PLAN_TERM.duty(fact, day)
                .concerning(care.subject(stay))
                .due(due)
                .because("plan.why.atOnce", day)
                .fact("plan.fact.circumstance", day)
                .article("§ 15 ust. 6 rozporządzenia z 22.12.2011")
                .is(state(day, due, episode.leftAsChildOn(), RecurringTerm.LEFT_CARE)));
    }

    /** PLN-3: from the first version in the institution on; until then that one is owed. */
    private void again(CareEpisode run, Explanation endedBy) {
        if (run.stays().getFirst().form().isFamilyBased()) {
            return;
        }
        new RecurringTerm(run, adultOn, endedBy).each(plans, last -> Terms.months(last, months(run, last)), term -> {
            if (plans.contains(term.anchor()) || !term.anchor().equals(run.since())) {
                sink.accept(CHILD_PLAN_TERM.duty(care.child(), term.anchor())
                        .concerning(care.subject(run.stayOnOrBefore(term.due().legal())))
                        .due(term.due())
                        .because("plan.why.term", term.anchor(), months(run, term.anchor()))
                        .fact("plan.fact.lastPlan", term.anchor())
                        .is(term.state()));
            }
        });
    }

    private int months(CareEpisode run, LocalDate day) {
        boolean infants = run.stayOnOrBefore(day).form() == CareForm.PRE_ADOPTION_CENTRE;
        return law.whole(infants ? LegalNumber.PPD_MODIFICATION_M_IOP : LegalNumber.PPD_MODIFICATION_M_POW_RPOT, day);
    }

    /** The first version from that day on, if the child was still there. */
    private DutyState state(LocalDate from, Due due, LocalDate left, Explanation endedBy) {
        return plans.stream()
                .filter(day -> !day.isBefore(from) && day.isBefore(adultOn) && (left == null || day.isBefore(left)))
                .findFirst()
                .map(DutyState::fulfilled)
                .orElseGet(() -> RecurringTerm.undone(due, left, adultOn, endedBy));
    }

    private static Responsible planner(CareForm form) {
        return form.isFamilyBased() ? Responsible.COORDINATOR : Responsible.FACILITY;
    }

    private static String article(CareForm form) {
        if (form.isFamilyBased()) {
            return CHILD_PLAN.article();
        }
        return form == CareForm.FAMILY_TYPE_FACILITY ? "art. 139 ust. 2 UWR" : "art. 100 ust. 1 UWR";
    }
}
