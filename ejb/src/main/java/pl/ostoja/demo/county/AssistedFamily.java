package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceSeeds;
import pl.ostoja.assistance.CaseContent;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.CaseStanding;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/** A family that needs an assistant, has or had one, with all that was written down of it. */
public record AssistedFamily(AssistanceCaseId id, String number, CaseContent content, List<Belongs> members, List<Taken> steps) {
    public AssistedFamily {
        members = List.copyOf(members);
        steps = List.copyOf(steps);
    }

    /** @param child the file of a child in care; null for others */
    public record Belongs(CaseMemberId id, PersonId person, MemberRole role, LocalDate since, ChildId child) {}

    /** A step. */
    public record Taken(CaseStepId id, CaseStepContent content) {}

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
