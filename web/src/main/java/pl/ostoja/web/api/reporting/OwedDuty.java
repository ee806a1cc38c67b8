package pl.ostoja.web.api.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Urgency;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.shared.Explanation;

/**
 * A duty: what is owed, to when, by whom and why.
 *
 * @param kind code of its kind
 * @param name its name
 * @param legalOn the last day on which it is done in time
 * @param unshiftedOn the day by the calendar alone; null for a term in hours
 * @param planBy the day by which to plan it
 * @param dueAt the moment of a term in hours; null for a term in days
 * @param urgency as of now; null unless it is open
 * @param days until the legal day, negative when it has passed
 * @param assistance the family that an assistant works with; null of a duty about anybody else
 * @param worker who has the child or its family in the caseload today; null if nobody has
 * @param stateOn day on which it was done or ended; null while it is open
 */
public record OwedDuty(
        UUID id,
        String kind,
        Explanation name,
        String article,
        LocalDate legalOn,
        LocalDate unshiftedOn,
        LocalDate planBy,
        Instant dueAt,
        Urgency urgency,
        long days,
        ChildId child,
        String childName,
        FosterFamilyId family,
        String familyLabel,
        AssistanceCaseId assistance,
        String assistanceLabel,
        UUID stay,
        String worker,
        Responsible responsible,
        DutyFilter.State state,
        LocalDate stateOn,
        Explanation why,
        List<Explanation> facts) {
    static OwedDuty of(DutyRow row) {
        return new OwedDuty(
                row.id(), row.kind(), Explanation.of(row.kindKey()), row.article(), row.legalOn(), row.unshiftedOn(), row.planBy(), row.dueAt(),
                row.urgency(), row.days(), row.child(), row.childName(), row.family(), row.familyLabel(), row.assistance(),
                row.assistanceLabel(), row.stay(), row.worker(), row.responsible(),
                row.state(), row.stateOn(), row.why(), row.facts());
    }
}
