package pl.ostoja.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.AtHome;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.FamilyFile;
import pl.ostoja.duty.DutySeeds;
import pl.ostoja.fostering.ContractId;
import pl.ostoja.fostering.ContractLaw;
import pl.ostoja.fostering.DatedContent;
import pl.ostoja.fostering.FamilySeeds;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.RestId;
import pl.ostoja.placement.CareLaw;
import pl.ostoja.review.EvaluationCourse;
import pl.ostoja.review.EvaluationSeeds;
import pl.ostoja.shared.Period;

/** Brings the foster families of one county into the tables of a centre, how they live and how they were evaluated, and the duties that follow. */
final class FosteringLoader {
    private static final int FILES_AT = 8;
    private static final int STAYS_AT = 10;
    private static final int PAPERS_AT = 12;

    private final County county;
    private final CareLaw law;
    private final ContractLaw contractLaw;
    private final Clerk clerk;
    private final FamilySeeds families;
    private final EvaluationSeeds evaluations;
    private final DutySeeds duties;

    FosteringLoader(County county, CareLaw law, ContractLaw contractLaw, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.law = law;
        this.contractLaw = contractLaw;
        this.clerk = clerk;
        families = new FamilySeeds(seeding, centre);
        evaluations = new EvaluationSeeds(seeding, centre);
        duties = new DutySeeds(seeding, centre);
    }

    void load() {
        county.families().forEach(this::family);
        // Rows are sent table by table: contracts name requests.
        county.families().forEach(this::requests);
        county.families().forEach(this::contracts);
    }

    private void requests(FamilyFile family) {
        family.asked().forEach(asked -> families.contractRequest(
                asked.id(), family.id(), asked.content(), clerk.by(Role.ORGANISER, asked.content().since(), FILES_AT, "ContractRequestService.record")));
        family.extraJobs().forEach(job -> families.extraJob(
                job.id(), family.id(), job.carer(), job.content(), inCharge(family.id(), job.content(), "ExtraJobService.record")));
    }

    private void contracts(FamilyFile family) {
        family.contracts().forEach(contract -> families.contract(
                new ContractId(clerk.id(contract.since())), family.id(), contract, family.basis(contract),
                clerk.by(Role.ORGANISER, contract.since(), FILES_AT, "ContractService.sign"),
                contract.endedOn() == null ? null : clerk.by(Role.ORGANISER, contract.endedOn(), FILES_AT, "ContractService.end")));
    }

    private void family(FamilyFile family) {
        UUID id = family.id().value();
        Entered entered = clerk.by(Role.ORGANISER, family.registeredOn(), FILES_AT, "FosterFamilyService.register");
        families.family(family.id(), family.number(), family.described(), family.registeredOn(), family.restricted(), entered);
        family.carers().forEach(carer -> families.carer(
                clerk.id(carer.period().since()), family.id(), carer.person(), carer.period().since(), entered, carer.period().until(), carer.leftWhy(),
                changed(id, carer.period(), "CarerService.end")));
        family.forms().forEach(held -> families.forms(
                clerk.id(held.period().since()), family.id(), held.forms(), held.period().since(), held.consents(),
                clerk.byCoordinator(id, held.period().since(), FILES_AT, "FosterFamilyService.changeForms"), held.period().until(),
                changed(id, held.period(), "FosterFamilyService.changeForms")));
        family.standings().forEach(stands -> families.standing(
                clerk.id(stands.period().since()), family.id(), stands.standing(), stands.reason(), stands.period().since(),
                clerk.byCoordinator(id, stands.period().since(), FILES_AT, "FosterFamilyService.changeStanding"), stands.period().until(),
                changed(id, stands.period(), "FosterFamilyService.changeStanding")));
        family.rests().forEach(rest -> families.rest(
                new RestId(clerk.id(rest.announcedOn())), family.id(), rest, clerk.byCoordinator(id, rest.announcedOn(), FILES_AT, "RestService.record")));
        atHome(family);
        family.evaluations().forEach(evaluated -> evaluation(family, evaluated));
        family.duties(law, contractLaw).forEach(duty -> duties.duty(clerk.id(family.registeredOn()), duty));
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
}
