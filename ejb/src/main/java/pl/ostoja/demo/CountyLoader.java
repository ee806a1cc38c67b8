package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.absence.AbsenceSeeds;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.authority.LegalEventSeeds;
import pl.ostoja.centre.CentreId;
import pl.ostoja.contact.ContactSeeds;
import pl.ostoja.court.FilingSeeds;
import pl.ostoja.demo.county.AtHome;
import pl.ostoja.demo.county.CandidateFile;
import pl.ostoja.demo.county.ChildFile;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.FamilyFile;
import pl.ostoja.demo.county.Human;
import pl.ostoja.demo.county.Qualified;
import pl.ostoja.duty.DutySeeds;
import pl.ostoja.fostering.ContractId;
import pl.ostoja.fostering.DatedContent;
import pl.ostoja.fostering.FamilySeeds;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RestId;
import pl.ostoja.leaving.LeavingSeeds;
import pl.ostoja.people.PeopleSeeds;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.placement.ChildSeeds;
import pl.ostoja.placement.LeavingCare;
import pl.ostoja.placement.RecordNotice;
import pl.ostoja.plan.PlanSeeds;
import pl.ostoja.qualification.QualificationLaw;
import pl.ostoja.qualification.QualificationSeeds;
import pl.ostoja.review.EvaluationCourse;
import pl.ostoja.review.EvaluationSeeds;
import pl.ostoja.review.ReviewSeeds;
import pl.ostoja.shared.Period;
import pl.ostoja.wellbeing.WellbeingSeeds;

/** Brings the facts of one county into the tables of a centre, each through the area whose it is, with the duties that follow and the trail of who entered it. */
final class CountyLoader {
    private static final int PERSONS_AT = 7;
    private static final int FILES_AT = 8;
    private static final int STAYS_AT = 10;
    private static final int PAPERS_AT = 12;

    private final County county;
    private final CareLaw law;
    private final Clerk clerk;
    private final SupportLoader support;
    private final Set<PersonId> inCare;
    private final PeopleSeeds people;
    private final FamilySeeds families;
    private final ChildSeeds children;
    private final ReviewSeeds reviews;
    private final PlanSeeds plans;
    private final LegalEventSeeds legalEvents;
    private final EvaluationSeeds evaluations;
    private final QualificationSeeds qualifications;
    private final QualificationLaw qualificationLaw;
    private final AbsenceSeeds absences;
    private final LeavingSeeds leaving;
    private final WellbeingSeeds wellbeing;
    private final ContactSeeds contacts;
    private final AssistanceLoader assistance;
    private final FilingSeeds filings;
    private final DutySeeds duties;

    CountyLoader(County county, CareLaw law, QualificationLaw qualificationLaw, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.law = law;
        this.clerk = clerk;
        inCare = county.children().stream().map(ChildFile::person).collect(Collectors.toSet());
        people = new PeopleSeeds(seeding, centre);
        families = new FamilySeeds(seeding, centre);
        children = new ChildSeeds(seeding, centre);
        reviews = new ReviewSeeds(seeding, centre);
        plans = new PlanSeeds(seeding, centre);
        legalEvents = new LegalEventSeeds(seeding, centre);
        evaluations = new EvaluationSeeds(seeding, centre);
        this.qualificationLaw = qualificationLaw;
        qualifications = new QualificationSeeds(seeding, centre, qualificationLaw);
        absences = new AbsenceSeeds(seeding, centre);
        leaving = new LeavingSeeds(seeding, centre);
        wellbeing = new WellbeingSeeds(seeding, centre);
        contacts = new ContactSeeds(seeding, centre);
        assistance = new AssistanceLoader(county, law, clerk, seeding, centre);
        support = new SupportLoader(county, clerk, seeding, centre);
        filings = new FilingSeeds(seeding, centre);
        duties = new DutySeeds(seeding, centre);
    }

    void load() {
        county.people().forEach(this::person);
        county.ties().forEach(tie -> people.kinship(
                clerk.id(tie.writtenOn()), tie.person(), tie.relative(), tie.kind(), tie.since(), tie.until(),
                clerk.by(Role.ORGANISER, tie.writtenOn(), FILES_AT, "ChildService.register")));
        county.families().forEach(this::family);
        county.candidates().forEach(this::candidate);
        county.qualified().forEach(this::qualified);
        // Rows are sent table by table, in the order in which the tables were met: plans are of children and of these families.
        assistance.families();
        county.children().forEach(this::child);
        assistance.work();
        support.load();
        county.numbers().forEach((series, last) -> people.counter(series.name(), series.year(), last));
    }

    private void person(Human human) {
        LocalDate known = human.knownSince();
        Entered entered = clerk.by(Role.ORGANISER, known, PERSONS_AT, "ChildService.register");
        if (human.joined() != null) {
            people.joined(
                    human.id(), human.data(), human.joined().kept(), human.joined().why(), entered,
                    clerk.by(Role.ORGANISER, human.joined().on(), PERSONS_AT, "PersonJoinService.join"));
            return;
        }
        PersonData now = human.data();
        PersonData before = human.formerly() == null ? now : human.formerly();
        List<PeopleSeeds.Later> changes = new ArrayList<>();
        if (human.formerly() != null) {
            Entered renamed = clerk.by(Role.ORGANISER, human.renamedOn(), PERSONS_AT, "ChildService.editRelative");
            changes.add(new PeopleSeeds.Later(living(now), clerk.id(human.renamedOn()), human.renamedOn(), renamed));
        }
        if (now.died() != null) {
            String operation = inCare.contains(human.id()) ? "PlacementService.end" : "CarerService.end";
            changes.add(new PeopleSeeds.Later(now, null, null, clerk.by(Role.ORGANISER, now.died(), STAYS_AT, operation)));
        }
        people.person(human.id(), living(before), entered, changes);
        human.addresses().forEach(lived -> people.address(
                clerk.id(known), human.id(), lived.kind(), lived.address(), lived.isProtected(), lived.since(), lived.until(), entered));
    }

    private static PersonData living(PersonData d) {
        return new PersonData(
                d.firstName(), d.secondName(), d.lastName(), d.pesel(), d.noPeselReason(), d.documentNumber(), d.born(), d.bornEstimated(), d.sex(), d.citizenship(),
                null, d.phone());
    }

    private void family(FamilyFile family) {
        UUID id = family.id().value();
        Entered entered = clerk.by(Role.ORGANISER, family.registeredOn(), FILES_AT, "FosterFamilyService.register");
        families.family(family.id(), family.number(), family.described(), family.registeredOn(), family.restricted(), entered);
        family.carers().forEach(carer -> families.carer(
                clerk.id(carer.period().since()), family.id(), carer.person(), carer.period().since(), entered, carer.period().until(), carer.leftWhy(),
                changed(id, carer.period(), "CarerService.end")));
        family.forms().forEach(held -> families.forms(
                clerk.id(held.period().since()), family.id(), held.forms(), held.period().since(),
                clerk.byCoordinator(id, held.period().since(), FILES_AT, "FosterFamilyService.changeForms"), held.period().until(),
                changed(id, held.period(), "FosterFamilyService.changeForms")));
        family.standings().forEach(stands -> families.standing(
                clerk.id(stands.period().since()), family.id(), stands.standing(), stands.reason(), stands.period().since(),
                clerk.byCoordinator(id, stands.period().since(), FILES_AT, "FosterFamilyService.changeStanding"), stands.period().until(),
                changed(id, stands.period(), "FosterFamilyService.changeStanding")));
        family.contracts().forEach(contract -> families.contract(
                new ContractId(clerk.id(contract.since())), family.id(), contract, clerk.by(Role.ORGANISER, contract.since(), FILES_AT, "ContractService.sign"),
                contract.endedOn() == null ? null : clerk.by(Role.ORGANISER, contract.endedOn(), FILES_AT, "ContractService.end")));
        family.rests().forEach(rest -> families.rest(
                new RestId(clerk.id(rest.announcedOn())), family.id(), rest, clerk.byCoordinator(id, rest.announcedOn(), FILES_AT, "RestService.record")));
        atHome(family);
        family.evaluations().forEach(evaluated -> evaluation(family, evaluated));
        family.duties(law).forEach(duty -> duties.duty(clerk.id(family.registeredOn()), duty));
    }

    private void atHome(FamilyFile family) {
        FosterFamilyId id = family.id();
        AtHome home = family.home();
        home.members().forEach(one -> families.member(one.id(), id, one.person(), one.content(), inCharge(id, one.content(), "MemberService.record")));
        home.pets().forEach(one -> families.pet(one.id(), id, one.content(), inCharge(id, one.content(), "HouseholdService.record")));
        home.dwellings().forEach(one -> families.dwelling(one.id(), id, one.content(), inCharge(id, one.content(), "HouseholdService.record")));
        home.expectations().forEach(one -> families.expectation(one.id(), id, one.content(), inCharge(id, one.content(), "ExpectationService.record")));
        home.readiness().forEach(one -> families.readiness(one.id(), id, one.content(), inCharge(id, one.content(), "ReadinessService.record")));
        home.helpers().forEach(one -> families.helper(one.id(), id, one.content(), inCharge(id, one.content(), "HelperService.record")));
    }

    private Entered inCharge(FosterFamilyId family, DatedContent content, String operation) {
        return clerk.byCoordinator(family.value(), content.since(), PAPERS_AT, operation);
    }

    private void candidate(CandidateFile candidate) {
        Entered entered = clerk.by(Role.ORGANISER, candidate.registeredOn(), FILES_AT, "QualificationService.register");
        families.candidate(candidate.id(), candidate.number(), candidate.described(), candidate.registeredOn(), entered);
        candidate.carers().forEach(carer -> families.carer(
                clerk.id(carer.period().since()), candidate.id(), carer.person(), carer.period().since(), entered, null, null, null));
    }

    private void qualified(Qualified qualified) {
        FosterFamilyId family = qualified.family();
        LocalDate opened = qualified.file().registeredOn();
        qualified.steps().forEach(step -> qualifications.step(
                step.id(), family, step.content(), clerk.by(Role.ORGANISER, later(step.content().takenOn(), opened), PAPERS_AT, "QualificationService.record")));
        qualified.checks().forEach(check -> qualifications.check(
                check.id(), family, check.content(), clerk.by(Role.ORGANISER, later(check.content().issuedOn(), opened), PAPERS_AT, "CheckService.record")));
        qualified.exemptions().forEach(exemption -> {
            Entered entered = clerk.by(Role.ORGANISER, exemption.content().since(), PAPERS_AT, "CheckService.exempt");
            qualifications.exemption(exemption.id(), family, exemption.content(), entered.name(), entered);
        });
        qualified.duties(qualificationLaw).forEach(duty -> duties.duty(clerk.id(opened), duty));
        qualifications.spans(qualified.facts(), () -> clerk.id(opened));
    }

    /** Nothing is written into a file before there is one. */
    private static LocalDate later(LocalDate happened, LocalDate opened) {
        return happened.isBefore(opened) ? opened : happened;
    }

    private void evaluation(FamilyFile family, FamilyFile.Evaluated evaluated) {
        UUID id = family.id().value();
        EvaluationCourse course = evaluated.course();
        LocalDate last = Stream.of(course.deliveredOn(), course.receivedOn(), course.decidedOn()).filter(Objects::nonNull).reduce((one, other) -> other).orElse(null);
        LocalDate sent = evaluated.motionSentOn();
        evaluations.evaluation(
                evaluated.id(), family.id(), evaluated.content(), clerk.byCoordinator(id, evaluated.content().madeOn(), PAPERS_AT, "EvaluationService.record"),
                course, last == null ? null : clerk.byCoordinator(id, last, PAPERS_AT + 1, "EvaluationService.recordCourse"),
                sent, sent == null ? null : clerk.byCoordinator(id, sent, PAPERS_AT + 2, "EvaluationService.motionSent"));
    }

    private Entered changed(UUID family, Period period, String operation) {
        return period.isOpen() ? null : clerk.byCoordinator(family, period.until().plusDays(1), STAYS_AT, operation);
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
        child.reviews().forEach(review -> review(child, review));
        child.called().forEach(meeting -> reviews.meeting(
                meeting.id(), child.id(), meeting.plan(), meeting.invited(), inCharge(child, meeting.calledOn(), "MeetingService.plan"),
                inCharge(child, meeting.plan().on(), "ReviewService.record")));
        child.plans().forEach(plan -> plan(child, plan));
        child.legal().events().forEach(event -> ruled(child, event));
        child.away().forEach(gone -> absences.absence(
                gone.id(), child.id(), gone.content(), gone.told(), inCharge(child, gone.content().since(), "AbsenceService.record")));
        grown(child);
        met(child);
        child.filings().forEach(filing -> filings.filing(
                filing.id(), child.id(), filing.content(), clerk.by(Role.COURT_LIAISON, filing.content().sentOn(), PAPERS_AT, "CourtService.record")));
        child.duties(law).forEach(duty -> duties.duty(clerk.id(child.registeredOn()), duty));
    }

    private void stay(ChildFile child, ChildFile.Stays stay) {
        ChildSeeds.Begun begun = new ChildSeeds.Begun(
                stay.id(), child.id(), stay.family(), stay.placeName(), stay.form(), stay.terms(), stay.consents(), stay.siblingsApartWhy());
        ChildSeeds.Extended extended = stay.extension() == null
                ? null
                : new ChildSeeds.Extended(stay.extension(), clerk.by(Role.ORGANISER, stay.extension().grantedOn(), STAYS_AT, "PlacementService.extend"));
        ChildSeeds.Ended ended = stay.end() == null
                ? null
                : new ChildSeeds.Ended(
                        stay.end().until(), stay.end().reason(), stay.end().note(), clerk.by(Role.ORGANISER, stay.end().until(), STAYS_AT - 1, "PlacementService.end"));
        children.stay(begun, clerk.by(Role.ORGANISER, stay.terms().since(), STAYS_AT, "PlacementService.place"), extended, ended);
    }

    private void notice(ChildFile child, RecordNotice notice) {
        children.notice(clerk.id(notice.sentOn()), child.id(), notice, clerk.by(Role.ORGANISER, notice.sentOn(), PAPERS_AT, "PlacementService.recordNotice"));
    }

    private void review(ChildFile child, ChildFile.Reviewed review) {
        LocalDate day = review.content().heldOn();
        UUID family = familyOf(child, day);
        LocalDate sent = review.opinionSentOn();
        reviews.review(
                review.id(), child.id(), review.content(), clerk.byCoordinator(family, day, PAPERS_AT, "ReviewService.record"), sent,
                sent == null ? null : clerk.byCoordinator(family, sent, PAPERS_AT + 1, "ReviewService.opinionSent"));
    }

    private void plan(ChildFile child, ChildFile.PlanVersion plan) {
        LocalDate day = plan.content().made().madeOn();
        List<PlanSeeds.Settled> settled = plan.outcomes().stream()
                .map(outcome -> outcome.on() == null ? null : new PlanSeeds.Settled(outcome, inCharge(child, outcome.on(), "ChildPlanService.settle")))
                .toList();
        plans.plan(plan.id(), child.id(), plan.number(), plan.content(), inCharge(child, day, "ChildPlanService.make"), settled, () -> clerk.id(day));
    }

    private void grown(ChildFile child) {
        child.leaver().steps().forEach(step -> leaving.step(
                step.id(), child.id(), step.content(), inCharge(child, later(step.content().takenOn(), child.registeredOn()), "LeavingService.record")));
        child.leaver().aids().forEach(aid -> leaving.aid(
                aid.id(), child.id(), aid.content(), inCharge(child, later(aid.content().lawDay(), child.registeredOn()), "LeavingAidService.record")));
        child.leaver().periods().forEach(spent -> leaving.period(
                spent.id(), child.id(), spent.content(), inCharge(child, later(spent.content().since(), child.registeredOn()), "LeavingPeriodService.record")));
        child.wellbeing().forEach(known -> wellbeing.fact(
                known.id(), child.id(), known.content(), inCharge(child, later(known.content().since(), child.registeredOn()), "WellbeingService.record")));
    }

    /** Entered when it took effect, or with the file. */
    private void ruled(ChildFile child, ChildFile.Ruled event) {
        LocalDate effective = event.content().effectiveOn();
        LocalDate day = effective.isBefore(child.registeredOn()) ? child.registeredOn() : effective;
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
