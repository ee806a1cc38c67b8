package pl.ostoja.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.Role;
import pl.ostoja.access.StandIn;
import pl.ostoja.access.Worker;
import pl.ostoja.access.Workers;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonDetails;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildId;

/** Puts together what is known of a family with an assistant. */
@ApplicationScoped
class CaseFiles {
    @Inject
    AssistanceCases cases;

    @Inject
    People people;

    @Inject
    Workers workers;

    /** In seven statements. */
    CaseDetails of(AssistanceCase found, LocalDate day) {
        AssistanceCaseId id = found.id();
        List<CaseStepDetails> steps = cases.steps(id).stream()
                .sorted(Comparator.comparing(CaseStep::content, CaseStepContent.IN_TIME).reversed())
                .map(CaseStep::details)
                .toList();
        List<CaseStepKind> next = CaseCourse.next(found.content().kind(), steps.stream().map(CaseStepDetails::content).toList(), day);
        Worker worker = found.standing().on(day).isOver() ? null : workers.worker(Role.FAMILY_ASSISTANT, id.value(), day).orElse(null);
        Colleague assistant = worker == null ? null : worker.holder();
        StandIn deputy = worker == null ? null : worker.deputy();
        return new CaseDetails(
                id, found.fileNumber(), day, found.content(), found.standing(), found.standing().on(day), steps, next, members(id, day), assistant, deputy, found.isRestricted(),
                found.version());
    }

    private List<CaseMemberRow> members(AssistanceCaseId id, LocalDate day) {
        List<CaseMember> found = cases.members(id);
        List<PersonId> persons = found.stream().map(CaseMember::person).distinct().toList();
        Map<PersonId, PersonDetails> known = people.details(persons);
        Map<PersonId, ChildId> inCare = cases.childrenSeen(persons);
        return found.stream()
                .map(member -> new CaseMemberRow(
                        member.id(), known.get(member.person()), member.role(), member.period(), inCare.get(member.person()), member.version()))
                .sorted(Comparator.comparing((CaseMemberRow row) -> !row.period().contains(day)).thenComparing(CaseMemberRow::role))
                .toList();
    }
}
