package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceSeeds;
import pl.ostoja.assistance.CaseContent;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.CaseStanding;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitNote;
import pl.ostoja.assistance.VisitPlan;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/** A family that needs an assistant, has or had one, with all that was written down of it. */
public record AssistedFamily(AssistanceCaseId id, String number, CaseContent content, List<Belongs> members, List<Taken> steps, List<Met> meetings) {
    public AssistedFamily {
        members = List.copyOf(members);
        steps = List.copyOf(steps);
        meetings = List.copyOf(meetings);
    }

    /** @param child the file of a child in care; null for others */
    public record Belongs(CaseMemberId id, PersonId person, MemberRole role, LocalDate since, ChildId child) {}

    /** A step. */
    public record Taken(CaseStepId id, CaseStepContent content) {}

    /**
     * A contact.
     *
     * @param plan null of one that took place
     * @param note null of one that is agreed on
     */
    public record Met(VisitId id, AccountId assistant, VisitPlan plan, VisitNote note) {}

    AssistedFamily met(List<Met> all) {
        return new AssistedFamily(id, number, content, members, steps, all);
    }

    public List<CaseStepContent> contents() {
        return steps.stream().map(Taken::content).toList();
    }

    public CaseStanding standing() {
        return AssistanceSeeds.standing(content.kind(), contents());
    }

    public LocalDate reportedOn() {
        return steps.getFirst().content().takenOn();
    }
}
