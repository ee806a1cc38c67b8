package pl.ostoja.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.ostoja.assistance.CaseKind;
import pl.ostoja.assistance.VisitDuties;
import pl.ostoja.duty.Duty;
import pl.ostoja.duty.DutyCategory;
import pl.ostoja.duty.DutyKind;
import pl.ostoja.duty.DutyState;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Subject;
import pl.ostoja.law.Due;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.law.Terms;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.Period;

/** The duties to agree a plan with one family, to assess it and to pass the assessment on, past and next (PLN-13, PLN-16 to PLN-18). */
public final class FamilyPlanDuties {
    /** PLN-16. */
    public static final DutyKind FAMILY_PLAN = kind("plan.duty.FAMILY_PLAN", "FAMILY_PLAN", "PLN-16", "art. 15 ust. 1 pkt 1 UWR");
    /** PLN-18. */
    public static final DutyKind FAMILY_PLAN_CHANGE =
            kind("plan.duty.FAMILY_PLAN_CHANGE", "FAMILY_PLAN_CHANGE", "PLN-18", "art. 15 ust. 1 pkt 2 i art. 77 ust. 3 pkt 2 UWR");
    /** PLN-13. */
    public static final DutyKind FAMILY_ASSESSMENT = kind("plan.duty.FAMILY_ASSESSMENT", "FAMILY_ASSESSMENT", "PLN-13", "art. 15 ust. 1 pkt 15 UWR");
    /** PLN-17. */
    public static final DutyKind ASSESSMENT_PASSED =
            kind("plan.duty.ASSESSMENT_PASSED", "ASSESSMENT_PASSED", "PLN-17", "art. 15 ust. 1 pkt 15 i art. 17 ust. 1 UWR");

    private final PlannedFamily family;
    private final CareLaw law;
    private final Consumer<Duty> sink;

    private FamilyPlanDuties(PlannedFamily family, CareLaw law, Consumer<Duty> sink) {
        this.family = family;
        this.law = law;
        this.sink = sink;
    }

    private static DutyKind kind(String messageKey, String code, String rule, String article) {
        return new DutyKind(messageKey, code, rule, article, DutyCategory.ASSISTANCE, Responsible.FAMILY_ASSISTANT);
    }

    public static List<DutyKind> kinds() {
        return List.of(FAMILY_PLAN, FAMILY_PLAN_CHANGE, FAMILY_ASSESSMENT, ASSESSMENT_PASSED);
    }

    /** Gives every duty of the family, open and done, to the sink. */
    public static void derive(PlannedFamily family, CareLaw law, Consumer<Duty> sink) {
        FamilyPlanDuties duties = new FamilyPlanDuties(family, law, sink);
        family.facts().works().forEach(duties::work);
        family.assessments().forEach(duties::passed);
    }

    /** Whoever has an assistant by <i>Za życiem</i> is helped to get support, and needs no plan. */
    private void work(Period work) {
        if (family.facts().kind() != CaseKind.FOR_LIFE) {
            plan(work);
            family.facts().moves().stream().filter(work::contains).filter(day -> isPlannedBefore(day, work)).forEach(day -> change(day, work));
        }
        assessments(work);
    }

    /** PLN-16: the act names no term, the centre's own stands for it; done is what the family has agreed to (art. 8(3)). */
    private void plan(Period work) {
        int days = law.on(work.since()).familyPlanDays();
        DutyState state = family.agreed().filter(work::contains).findFirst().map(DutyState::fulfilled).orElseGet(() -> undone(work));
        duty(FAMILY_PLAN, family.facts().id(), work.since(), Due.within(Terms.days(work.since(), days)), state, Explanation.of("plan.why.familyPlan", work.since(), days));
    }

    /** Where there is no plan yet, the first one is owed and takes what has happened into account. */
    private boolean isPlannedBefore(LocalDate day, Period work) {
        return family.made().anyMatch(made -> work.contains(made) && made.isBefore(day));
    }

    /**
     * PLN-18: the plan is made with the coordinator while a child is in care, and agrees with the child's plan; the act names no term in which it is changed,
     * the centre's own stands for it.
     */
    private void change(LocalDate moved, Period work) {
        int days = law.on(moved).familyPlanChangeDays();
        DutyState state = family.made().filter(made -> work.contains(made) && !made.isBefore(moved)).findFirst().map(DutyState::fulfilled).orElseGet(() -> undone(work));
        duty(FAMILY_PLAN_CHANGE, family.facts().id(), moved, Due.within(Terms.days(moved, days)), state, Explanation.of("plan.why.familyPlanChange", moved, days));
    }

    /** PLN-13: at least every half-year, counted from the last assessment, first from the day on which the assistant began. */
    private void assessments(Period work) {
        LocalDate anchor = work.since();
        for (LocalDate made : madeIn(work).toList()) {
            assessment(anchor, DutyState.fulfilled(made));
            anchor = made;
        }
        assessment(anchor, undone(work));
    }

    private Stream<LocalDate> madeIn(Period work) {
        return family.assessments().stream().map(PlannedFamily.Assessed::on).filter(day -> work.contains(day) && day.isAfter(work.since())).sorted();
    }

    private void assessment(LocalDate anchor, DutyState state) {
        int months = law.whole(LegalNumber.FAMILY_ASSESSMENT_INTERVAL_M, anchor);
        Due due = Due.atLeastEvery(Terms.months(anchor, months));
        duty(FAMILY_ASSESSMENT, family.facts().id(), anchor, due, state, Explanation.of("plan.why.familyAssessment", anchor, months));
    }

    /** PLN-17: the act names no term, the centre's own stands for it. */
    private void passed(PlannedFamily.Assessed assessed) {
        int days = law.on(assessed.on()).assessmentPassedDays();
        DutyState state = DutyState.doneOn(assessed.passedOn());
        duty(ASSESSMENT_PASSED, assessed.id(), assessed.on(), Due.within(Terms.days(assessed.on(), days)), state, Explanation.of("plan.why.assessmentPassed", assessed.on(), days));
    }

    private static DutyState undone(Period work) {
        return work.isOpen() ? DutyState.OPEN : DutyState.ended(work.until().plusDays(1), VisitDuties.WORK_ENDED);
    }

    private void duty(DutyKind kind, UUID about, LocalDate anchor, Due due, DutyState state, Explanation why) {
        sink.accept(kind.duty(about, anchor).concerning(Subject.ofAssistance(family.facts().id())).due(due).because(why).is(state));
    }
}
