package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Role;
import pl.ostoja.assistance.AssistanceSeeds;
import pl.ostoja.assistance.WarningReadingId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.court.FamilyCourtSeeds;
import pl.ostoja.court.FilingSeeds;
import pl.ostoja.demo.county.AssistedFamily;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.FamilyWork;
import pl.ostoja.duty.DutySeeds;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.plan.PlanSeeds;

/** Brings the families with an assistant of one county into the tables of a centre, what was done and planned with them, and the duties that follow. */
final class AssistanceLoader {
    private static final int FILES_AT = 8;
    private static final int PAPERS_AT = 12;

    private final County county;
    private final CareLaw law;
    private final Clerk clerk;
    private final AssistanceSeeds assistance;
    private final PlanSeeds plans;
    private final FamilyCourtSeeds courts;
    private final FilingSeeds filings;
    private final DutySeeds duties;

    AssistanceLoader(County county, CareLaw law, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.law = law;
        this.clerk = clerk;
        assistance = new AssistanceSeeds(seeding, centre);
        plans = new PlanSeeds(seeding, centre);
        courts = new FamilyCourtSeeds(seeding, centre);
        filings = new FilingSeeds(seeding, centre);
        duties = new DutySeeds(seeding, centre);
    }

    void families() {
        assistance.visitsKnownTo(county.order().today());
        county.assisted().forEach(this::assisted);
    }

    /** Plans and assessments, and what courts wanted; the plans and filings of children may come before them. */
    void work() {
        county.familyWork().forEach(this::work);
        county.assisted().forEach(this::court);
    }

    private void work(FamilyWork work) {
        int number = 1;
        for (FamilyWork.Planned plan : work.plans()) {
            LocalDate day = plan.content().made().madeOn();
            LocalDate signed = plan.agreement() == null ? null : plan.agreement().agreedOn();
            List<PlanSeeds.Settled> settled = plan.outcomes().stream()
                    .map(outcome -> outcome.on() == null ? null : new PlanSeeds.Settled(outcome, byAssistant(outcome.on(), "FamilyPlanService.settle")))
                    .toList();
            plans.plan(
                    plan.id(), work.family(), number++, plan.content(), byAssistant(day, "FamilyPlanService.make"), plan.agreement(),
                    signed == null ? null : byAssistant(signed, "FamilyPlanService.agree"), settled, () -> clerk.id(day));
        }
        work.assessments().forEach(one -> plans.assessment(
                one.id(), work.family(), one.content(), byAssistant(one.content().assessedOn(), "AssessmentService.record"), one.passed(),
                one.passed() == null ? null : byAssistant(one.passed().on(), "AssessmentService.pass")));
    }

    private Entered byAssistant(LocalDate day, String operation) {
        return clerk.by(Role.FAMILY_ASSISTANT, day, PAPERS_AT, operation);
    }

    private void assisted(AssistedFamily family) {
        LocalDate reported = family.reportedOn();
        Entered entered = clerk.by(Role.ORGANISER, reported, FILES_AT, "AssistanceService.register");
        assistance.family(family.id(), family.number(), family.content(), family.contents(), reported, entered);
        family.members().forEach(member -> assistance.member(
                member.id(), family.id(), member.person(), member.role(), member.since(), member.child(), entered));
        family.steps().forEach(step -> assistance.step(
                step.id(), family.id(), step.content(), clerk.by(Role.ORGANISER, step.content().takenOn(), PAPERS_AT, "CaseStepService.record")));
        family.meetings().forEach(met -> met(family, met));
        warningRead(family);
        county.duties(family, law).forEach(duty -> duties.duty(clerk.id(reported), duty));
    }

    private void court(AssistedFamily family) {
        List<FamilyCourtSeeds.Ordered> orders = family.court().orders().stream()
                .map(order -> new FamilyCourtSeeds.Ordered(
                        order.id(), order.content(), order.days(), order.withdrawn(), byAssistant(order.content().receivedOn(), "FamilyOrderService.record")))
                .toList();
        courts.orders(family.id(), orders, () -> clerk.id(family.reportedOn()));
        family.court().requests().forEach(asked -> courts.request(
                asked.id(), family.id(), asked.content(), byAssistant(asked.content().receivedOn(), "OpinionRequestService.record")));
        family.court().filings().forEach(sent -> filings.filing(
                sent.id(), family.id(), sent.content(), byAssistant(sent.content().sentOn(), "FamilyCourtService.record")));
    }

    /** By everybody who has been there, on the day of their first visit. */
    private void warningRead(AssistedFamily family) {
        String warning = family.content().warning();
        Set<AccountId> knowing = new HashSet<>();
        family.meetings().stream()
                .filter(met -> warning != null && met.note() != null)
                .sorted(Comparator.comparing(met -> met.note().heldOn()))
                .filter(met -> knowing.add(met.assistant()))
                .forEach(met -> {
                    LocalDate day = met.note().heldOn();
                    Entered entered = clerk.by(met.assistant(), day, FILES_AT, "WarningService.read");
                    assistance.warningRead(new WarningReadingId(clerk.id(day)), family.id(), met.assistant(), warning, entered);
                });
    }

    private void met(AssistedFamily family, AssistedFamily.Met met) {
        if (met.note() == null) {
            LocalDate agreed = county.order().today().minusDays(1);
            assistance.planned(met.id(), family.id(), met.assistant(), met.plan(), clerk.by(met.assistant(), agreed, PAPERS_AT, "VisitService.plan"));
        } else {
            assistance.visit(met.id(), family.id(), met.assistant(), met.note(), clerk.by(met.assistant(), met.note().heldOn(), PAPERS_AT, "VisitService.record"));
        }
    }
}
