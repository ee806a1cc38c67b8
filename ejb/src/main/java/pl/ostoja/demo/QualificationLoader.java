package pl.ostoja.demo;

import java.time.LocalDate;
import pl.ostoja.access.Role;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.demo.county.CandidateFile;
import pl.ostoja.demo.county.County;
import pl.ostoja.demo.county.Qualified;
import pl.ostoja.duty.DutySeeds;
import pl.ostoja.fostering.FamilySeeds;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.qualification.QualificationLaw;
import pl.ostoja.qualification.QualificationSeeds;

/** Brings those who want to become a foster family into the tables of a centre, the papers of families, and the duties that follow. */
final class QualificationLoader {
    private static final int FILES_AT = 8;
    private static final int PAPERS_AT = 12;

    private final County county;
    private final QualificationLaw law;
    private final Clerk clerk;
    private final FamilySeeds families;
    private final QualificationSeeds qualifications;
    private final DutySeeds duties;

    QualificationLoader(County county, QualificationLaw law, Clerk clerk, Seeding seeding, CentreId centre) {
        this.county = county;
        this.law = law;
        this.clerk = clerk;
        families = new FamilySeeds(seeding, centre);
        qualifications = new QualificationSeeds(seeding, centre, law);
        duties = new DutySeeds(seeding, centre);
    }

    /** After the foster families. */
    void load() {
        county.candidates().forEach(this::candidate);
        county.qualified().forEach(this::qualified);
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
                step.id(), family, step.content(), clerk.by(Role.ORGANISER, Clerk.later(step.content().takenOn(), opened), PAPERS_AT, "QualificationService.record")));
        qualified.checks().forEach(check -> qualifications.check(
                check.id(), family, check.content(), clerk.by(Role.ORGANISER, Clerk.later(check.content().issuedOn(), opened), PAPERS_AT, "CheckService.record")));
        qualified.exemptions().forEach(exemption -> {
            Entered entered = clerk.by(Role.ORGANISER, exemption.content().since(), PAPERS_AT, "CheckService.exempt");
            qualifications.exemption(exemption.id(), family, exemption.content(), entered.name(), entered);
        });
        qualified.duties(law).forEach(duty -> duties.duty(clerk.id(opened), duty));
        qualifications.spans(qualified.facts(), () -> clerk.id(opened));
    }
}
