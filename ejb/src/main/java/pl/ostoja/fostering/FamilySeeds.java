package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeded;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;

/** Foster families of a {@link Seeding}. */
public final class FamilySeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public FamilySeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void family(FosterFamilyId id, String number, Household household, LocalDate registeredOn, boolean restricted, Entered entered) {
        FosterFamily family = new FosterFamily(id, centre, number, household, registeredOn);
        Seeded made = seeding.made(family, id.value(), entered);
        if (restricted) {
            family.restrict(true);
            made.changed(entered);
        }
        made.done();
    }

    public void candidate(FosterFamilyId id, String number, Household household, LocalDate registeredOn, Entered entered) {
        FosterFamily family = new FosterFamily(id, centre, number, household, registeredOn);
        family.apply();
        seeding.made(family, id.value(), entered).done();
    }

    /** @param lastDay null while the person cares, and then nothing of the leaving is known */
    public void carer(UUID id, FosterFamilyId family, PersonId person, LocalDate since, Entered entered, LocalDate lastDay, CarerLeaves why, Entered left) {
        Carer carer = new Carer(centre, family, person, since);
        Seeded made = seeding.made(carer, id, entered);
        if (lastDay != null) {
            carer.end(lastDay, why);
            made.changed(left);
        }
        made.done();
    }

    /** @param lastDay null while the family holds these forms */
    public void forms(UUID id, FosterFamilyId family, FamilyForms forms, LocalDate since, Consents consents, Entered entered, LocalDate lastDay, Entered changed) {
        FormHeld held = new FormHeld(centre, family, forms, since, consents);
        Seeded made = seeding.made(held, id, entered);
        if (lastDay != null) {
            held.end(lastDay);
            made.changed(changed);
        }
        made.done();
    }

    public void rest(RestId id, FosterFamilyId family, RestContent content, Entered entered) {
        seeding.made(new Rest(id, centre, family, content), id.value(), entered).done();
    }

    public void member(FamilyFactId id, FosterFamilyId family, PersonId person, MemberContent content, Entered entered) {
        seeding.made(new HouseholdMember(id, centre, family, person, content), id.value(), entered).done();
    }

    public void pet(FamilyFactId id, FosterFamilyId family, PetContent content, Entered entered) {
        seeding.made(new Pet(id, centre, family, content), id.value(), entered).done();
    }

    public void dwelling(FamilyFactId id, FosterFamilyId family, DwellingContent content, Entered entered) {
        seeding.made(new Dwelling(id, centre, family, content), id.value(), entered).done();
    }

    public void expectation(FamilyFactId id, FosterFamilyId family, ExpectationContent content, Entered entered) {
        seeding.made(new Expectation(id, centre, family, content, entered.name()), id.value(), entered).done();
    }

    public void readiness(FamilyFactId id, FosterFamilyId family, ReadinessContent content, Entered entered) {
        seeding.made(new FamilyReadiness(id, centre, family, content), id.value(), entered).done();
    }

    public void helper(FamilyFactId id, FosterFamilyId family, HelperContent content, Entered entered) {
        seeding.made(new FamilyHelper(id, centre, family, content), id.value(), entered).done();
    }

    public void coordinatorReport(FamilyFactId id, FosterFamilyId family, CoordinatorReportContent content, Entered entered) {
        seeding.made(new CoordinatorReport(id, centre, family, content), id.value(), entered).done();
    }

    public void extraJob(FamilyFactId id, FosterFamilyId family, PersonId carer, ExtraJobContent content, Entered entered) {
        seeding.made(new ExtraJob(id, centre, family, carer, content), id.value(), entered).done();
    }

    public void contractRequest(FamilyFactId id, FosterFamilyId family, ContractRequestContent content, Entered entered) {
        seeding.made(new ContractRequest(id, centre, family, content), id.value(), entered).done();
    }

    /** @param end null while it lasts, and then nobody has ended it */
    public void appointment(
            AppointmentId id, FosterFamilyId family, AccountId coordinator, AppointmentContent content, Entered entered, AppointmentEnd end, Entered ended) {
        Appointment appointment = new Appointment(id, centre, family, coordinator, content, entered.name());
        Seeded made = seeding.made(appointment, id.value(), entered);
        if (end != null) {
            appointment.end(end);
            made.changed(ended);
        }
        made.done();
    }

    /** @param ended who wrote down that it ends before the day agreed; by nobody if it does not */
    public void contract(ContractId id, FosterFamilyId family, ContractTerm term, ContractBasis basis, Entered entered, Entered ended) {
        Contract contract = new Contract(id, centre, family, ContractTerm.of(term.since(), term.until()), basis);
        Seeded made = seeding.made(contract, id.value(), entered);
        if (term.endedOn() != null) {
            contract.become(term);
            made.changed(ended);
        }
        made.done();
    }

    /** @param lastDay null while it stands so */
    public void standing(UUID id, FosterFamilyId family, FamilyStanding standing, String reason, LocalDate since, Entered entered, LocalDate lastDay, Entered changed) {
        StandingHeld held = new StandingHeld(centre, family, standing, since, reason);
        Seeded made = seeding.made(held, id, entered);
        if (lastDay != null) {
            held.end(lastDay);
            made.changed(changed);
        }
        made.done();
    }
}
