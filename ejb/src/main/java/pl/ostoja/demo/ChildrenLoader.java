package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.absence.AbsenceSeeds;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.authority.LegalEventSeeds;
import pl.ostoja.centre.CentreId;
import pl.ostoja.contact.ContactSeeds;
import pl.ostoja.court.FilingSeeds;
import pl.ostoja.demo.county.ChildAssessments;
import pl.ostoja.demo.county.ChildCourt;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.ChildStay;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.PlanVersion;
import pl.ostoja.duty.DutySeeds;
import pl.ostoja.leaving.LeavingSeeds;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.ChildDocument;
import pl.ostoja.placement.ChildSeeds;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.placement.StayActs;
import pl.ostoja.plan.PlanSeeds;
import pl.ostoja.review.ReviewSeeds;
import pl.ostoja.wellbeing.WellbeingSeeds;

/** Brings the files of the children of one county into the tables of a centre, each fact through the area whose it is, and the duties that follow. */
final class ChildrenLoader {
    private static final int FILES_AT = 8;
    private static final int STAYS_AT = 10;
    private static final int PAPERS_AT = 12;

    private final County county;
    private final CareLaw law;
    private final Clerk clerk;
    private final ChildSeeds children;
    private final ReviewSeeds reviews;
    private final PlanSeeds plans;
    private final LegalEventSeeds legalEvents;
    private final AbsenceSeeds absences;
    private final LeavingSeeds leaving;
    private final WellbeingSeeds wellbeing;
    private final ContactSeeds contacts;
    private final FilingSeeds filings;
    private final DutySeeds duties;

    ChildrenLoader(County county, CareLaw law, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.law = law;
        this.clerk = clerk;
        children = new ChildSeeds(seeding, centre);
        reviews = new ReviewSeeds(seeding, centre);
        plans = new PlanSeeds(seeding, centre);
        legalEvents = new LegalEventSeeds(seeding, centre);
        absences = new AbsenceSeeds(seeding, centre);
        leaving = new LeavingSeeds(seeding, centre);
        wellbeing = new WellbeingSeeds(seeding, centre);
        contacts = new ContactSeeds(seeding, centre);
        filings = new FilingSeeds(seeding, centre);
        duties = new DutySeeds(seeding, centre);
    }

    /** After the families in which they live. */
    void load() {
        county.children().forEach(this::child);
    }

    private void child(ChildFile child) {
        LocalDate day = child.registeredOn();
        LeavingCare leaving = child.leaving();
        LocalDate prepared = leaving.programmeApprovedOn() == null ? leaving.mentorNamedOn() : leaving.programmeApprovedOn();
        children.child(
                child.id(), child.person(), child.number(), child.needs(), day, leaving, clerk.by(Role.ORGANISER, day, FILES_AT, "ChildService.register"),
                prepared == null ? null : clerk.by(Role.ORGANISER, prepared, PAPERS_AT, "LeavingService.record"),
                child.restricted() ? clerk.by(clerk.first(Role.HEAD), day, FILES_AT + 1, "RestrictionService.restrict") : null);
        child.stays().forEach(stay -> stay(child, stay));
        child.notices().forEach(notice -> notice(child, notice));
        child.reviews().made().forEach(review -> review(child, review));
        child.reviews().called().forEach(meeting -> reviews.meeting(
                meeting.id(), child.id(), meeting.plan(), meeting.invited(), inCharge(child, meeting.calledOn(), "MeetingService.plan"),
                inCharge(child, meeting.plan().on(), "ReviewService.record")));
        child.reviews().outside().demands().forEach(demand -> reviews.demand(
                demand.id(), child.id(), demand.content(), inCharge(child, demand.content().cameOn(), "OpinionDemandService.record")));
        child.reviews().outside().assessments().forEach(made -> reviews.outside(
                made.id(), child.id(), made.content(), inCharge(child, made.content().assessedOn(), "OutsideAssessmentService.record")));
        child.plans().forEach(plan -> plan(child, plan));
        child.court().legal().events().forEach(event -> ruled(child, event));
        child.away().times().forEach(gone -> absences.absence(
                gone.id(), child.id(), gone.content(), gone.told(), inCharge(child, gone.content().since(), "AbsenceService.record")));
        grown(child);
        met(child);
        child.court().filings().forEach(filing -> filings.filing(
                filing.id(), child.id(), filing.content(), clerk.by(Role.COURT_LIAISON, filing.content().sentOn(), PAPERS_AT, "CourtService.record")));
        county.duties(child, law).forEach(duty -> duties.duty(clerk.id(child.registeredOn()), duty));
    }

    private void stay(ChildFile child, ChildStay stay) {
        ChildSeeds.Begun begun = new ChildSeeds.Begun(
                stay.id(), child.id(), stay.family(), stay.placeName(), stay.form(), stay.terms(), stay.consents(), stay.siblingsApartWhy());
        ChildSeeds.Extended extended = stay.extension() == null
                ? null
                : new ChildSeeds.Extended(stay.extension(), clerk.by(Role.ORGANISER, stay.extension().grantedOn(), STAYS_AT, "PlacementService.extend"));
        ChildSeeds.Ended ended = stay.end() == null
                ? null
                : new ChildSeeds.Ended(stay.end(), clerk.by(Role.ORGANISER, stay.end().until(), STAYS_AT - 1, "PlacementService.end"));
        children.stay(begun, clerk.by(Role.ORGANISER, stay.terms().since(), STAYS_AT, "PlacementService.place"), extended, course(stay), ended);
    }

    /** Written down when the last of it was there, and while the child was. */
    private ChildSeeds.Course course(ChildStay stay) {
        ChildStay.Course course = stay.course();
        if (course.equals(ChildStay.Course.NONE)) {
            return null;
        }
        StayActs acts = course.acts();
        Stream<LocalDate> days = Stream.concat(
                Stream.of(ChildDocument.values()).map(course.documents()::on), Stream.of(acts.caseEndedOn(), acts.countyConsentOn(), acts.centreOpinionOn(), acts.reasonsCameOn()));
        LocalDate last = days.filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(stay.terms().since());
        LocalDate day = Clerk.later(last, stay.terms().since());
        return new ChildSeeds.Course(course.plannedEndOn(), course.documents(), acts, day, clerk.by(Role.ORGANISER, day, STAYS_AT + 1, "StayCourseService.record"));
    }

    private void notice(ChildFile child, RecordNotice notice) {
        children.notice(clerk.id(notice.sentOn()), child.id(), notice, clerk.by(Role.ORGANISER, notice.sentOn(), PAPERS_AT, "PlacementService.recordNotice"));
    }

    private void review(ChildFile child, ChildAssessments.Reviewed review) {
        LocalDate day = review.content().heldOn();
        UUID family = familyOf(child, day);
        LocalDate sent = review.opinionSentOn();
        reviews.review(
                review.id(), child.id(), review.content(), clerk.byCoordinator(family, day, PAPERS_AT, "ReviewService.record"), sent,
                sent == null ? null : clerk.byCoordinator(family, sent, PAPERS_AT + 1, "ReviewService.opinionSent"));
    }

    private void plan(ChildFile child, PlanVersion plan) {
        LocalDate day = plan.content().made().madeOn();
        List<PlanSeeds.Settled> settled = plan.outcomes().stream()
                .map(outcome -> outcome.on() == null ? null : new PlanSeeds.Settled(outcome, inCharge(child, outcome.on(), "ChildPlanService.settle")))
                .toList();
        plans.plan(plan.id(), child.id(), plan.number(), plan.content(), inCharge(child, day, "ChildPlanService.make"), settled, () -> clerk.id(day));
    }

    private void grown(ChildFile child) {
        child.leaver().steps().forEach(step -> leaving.step(
                step.id(), child.id(), step.content(), inCharge(child, Clerk.later(step.content().takenOn(), child.registeredOn()), "LeavingService.record")));
        child.leaver().aids().forEach(aid -> leaving.aid(
                aid.id(), child.id(), aid.content(), inCharge(child, Clerk.later(aid.content().lawDay(), child.registeredOn()), "LeavingAidService.record")));
        child.leaver().periods().forEach(spent -> leaving.period(
                spent.id(), child.id(), spent.content(), inCharge(child, Clerk.later(spent.content().since(), child.registeredOn()), "LeavingPeriodService.record")));
        child.wellbeing().facts().forEach(known -> wellbeing.fact(
                known.id(), child.id(), known.content(), inCharge(child, Clerk.later(known.content().since(), child.registeredOn()), "WellbeingService.record")));
    }

    /** Entered when it took effect, or with the file. */
    private void ruled(ChildFile child, ChildCourt.Ruled event) {
        LocalDate day = Clerk.later(event.content().effectiveOn(), child.registeredOn());
        legalEvents.event(event.id(), child.id(), event.content(), clerk.by(Role.COURT_LIAISON, day, PAPERS_AT, "LegalSituationService.record"));
    }

    private void met(ChildFile child) {
        child.met().contacts().forEach(contact -> contacts.contact(
                contact.id(), child.id(), contact.content(), inCharge(child, contact.content().heldOn(), "ContactService.record")));
        child.met().plans().forEach(plan -> contacts.plan(
                plan.id(), child.id(), plan.content(), inCharge(child, plan.content().period().since(), "ContactPlanService.record")));
    }

    /** The coordinator of the family where the child lived then. */
    private Entered inCharge(ChildFile child, LocalDate day, String operation) {
        return clerk.byCoordinator(familyOf(child, day), day, PAPERS_AT, operation);
    }

    private static UUID familyOf(ChildFile child, LocalDate day) {
        return child.stays().stream()
                .filter(stay -> stay.occupies(day) && stay.family() != null)
                .findFirst()
                .map(stay -> stay.family().value())
                .orElse(null);
    }
}
