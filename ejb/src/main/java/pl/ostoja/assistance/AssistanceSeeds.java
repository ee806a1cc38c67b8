package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.OfficeSeeds;
import pl.ostoja.access.RecordKind;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/** Families with an assistant of a {@link Seeding}. */
public final class AssistanceSeeds {
    private final Seeding seeding;
    private final CentreId centre;
    private final OfficeSeeds office;

    public AssistanceSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
        this.office = new OfficeSeeds(seeding, centre);
    }

    /** @param steps all that the family has taken */
    public void family(AssistanceCaseId id, String number, CaseContent content, List<CaseStepContent> steps, LocalDate registeredOn, Entered entered) {
        AssistanceCase made = new AssistanceCase(id, centre, number, content, CaseCourse.of(content.kind(), steps), registeredOn);
        seeding.made(made, id.value(), entered).done();
    }

    public void step(CaseStepId id, AssistanceCaseId family, CaseStepContent content, Entered entered) {
        seeding.made(new CaseStep(id, centre, family, content), id.value(), entered).done();
        if (content.notesHidden()) {
            office.wordsHidden(id.value(), RecordKind.ASSISTANCE, family.value(), content.takenOn());
        }
    }

    /** @param child the file of a child in care, seen through the family; null for others */
    public void member(CaseMemberId id, AssistanceCaseId family, PersonId person, MemberRole role, LocalDate since, ChildId child, Entered entered) {
        seeding.made(new CaseMember(id, centre, family, person, role, since), id.value(), entered).done();
        if (child != null) {
            office.link(id.value(), child.value(), family.value(), since, null);
        }
    }

    public void planned(VisitId id, AssistanceCaseId family, AccountId assistant, VisitPlan plan, Entered entered) {
        Visit visit = new Visit(id, centre, family, assistant);
        visit.plan(plan);
        seeding.made(visit, id.value(), entered).done();
    }

    public void visit(VisitId id, AssistanceCaseId family, AccountId assistant, VisitNote note, Entered entered) {
        Visit visit = new Visit(id, centre, family, assistant);
        visit.sign(note, assistant, entered.at());
        seeding.made(visit, id.value(), entered).done();
    }

    public void warningRead(WarningReadingId id, AssistanceCaseId family, AccountId assistant, String warning, Entered entered) {
        seeding.made(new WarningReading(id, centre, family, assistant, warning, entered.at()), id.value(), entered).done();
    }

    public void absence(AssistantAbsenceId id, AccountId assistant, AssistantAbsenceContent content, Entered entered) {
        seeding.made(new AssistantAbsence(id, centre, assistant, content), id.value(), entered).done();
    }

    /** Until which day the visits are known that are stored as duties. */
    public void visitsKnownTo(LocalDate day) {
        seeding.row(new VisitHorizon(centre, day));
    }

    /** How a family stands that has taken these steps. */
    public static CaseStanding standing(CaseKind kind, List<CaseStepContent> steps) {
        return CaseCourse.of(kind, steps);
    }
}
