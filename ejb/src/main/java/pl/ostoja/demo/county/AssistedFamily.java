package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.AssistanceSeeds;
import pl.ostoja.assistance.CaseContent;
import pl.ostoja.assistance.CaseFacts;
import pl.ostoja.assistance.CaseMemberId;
import pl.ostoja.assistance.CaseStanding;
import pl.ostoja.assistance.CaseStepContent;
import pl.ostoja.assistance.CaseStepId;
import pl.ostoja.assistance.CaseStepKind;
import pl.ostoja.assistance.ChildOfFamily;
import pl.ostoja.assistance.MemberRole;
import pl.ostoja.assistance.VisitId;
import pl.ostoja.assistance.VisitNote;
import pl.ostoja.assistance.VisitPlan;
import pl.ostoja.court.FamilyCourtFacts;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Period;

/** A family that needs an assistant, has or had one, with all that was written down of it. */
public record AssistedFamily(AssistanceCaseId id, String number, CaseContent content, List<Belongs> members, List<Taken> steps, List<Met> meetings, AtCourt court) {
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
        return new AssistedFamily(id, number, content, members, steps, all, court);
    }

    AssistedFamily atCourt(AtCourt now) {
        return new AssistedFamily(id, number, content, members, steps, meetings, now);
    }

    /** What its duties towards courts follow from. */
    public FamilyCourtFacts courtFacts() {
        List<LocalDate> lifted = contents().stream().filter(step -> step.kind() == CaseStepKind.COURT_ORDER_LIFTED).map(CaseStepContent::takenOn).toList();
        return court.facts(id.value(), lifted);
    }

    public List<CaseStepContent> contents() {
        return steps.stream().map(Taken::content).toList();
    }

    public CaseStanding standing() {
        return AssistanceSeeds.standing(content.kind(), contents());
    }

    /** What its duties follow from, among these children of the county. */
    public CaseFacts facts(List<ChildFile> files) {
        Set<ChildId> known = members.stream().map(Belongs::child).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<ChildId, CareFacts> care = files.stream().filter(file -> known.contains(file.id())).collect(Collectors.toMap(ChildFile::id, ChildFile::care));
        return CaseFacts.of(id, content.kind(), contents(), children(care));
    }

    /** Its children, at home and in care. */
    List<ChildOfFamily> children(Map<ChildId, CareFacts> care) {
        return members.stream()
                .filter(member -> member.role() == MemberRole.CHILD)
                .map(member -> new ChildOfFamily(Period.from(member.since()), member.child() == null ? null : care.get(member.child())))
                .toList();
    }

    /** The days on which somebody visited it. */
    public List<LocalDate> visited() {
        return meetings.stream().map(Met::note).filter(note -> note != null && note.isVisit()).map(VisitNote::heldOn).toList();
    }

    public LocalDate reportedOn() {
        return steps.getFirst().content().takenOn();
    }
}
