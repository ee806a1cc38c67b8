package pl.ostoja.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.duty.Responsible;
import pl.ostoja.duty.Urgency;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Explanation;

/**
 * A duty as a list shows it.
 *
 * @param kindKey message key of the kind's name
 * @param legalOn the last day on which it is done in time
 * @param unshiftedOn the day by the calendar alone; null for a term in hours
 * @param dueAt the moment of a term in hours; null for a term in days
 * @param urgency as of now; null unless it is open
 * @param far open, and not due for long (RPT-2)
 * @param days until the legal day, negative when it has passed; of a duty done or ended: how late that was, as a negative number, or 0
 * @param child null for a duty about a family as such
 * @param family null where there is none, or where the caller does not see it
 * @param assistance the family that an assistant works with; null of a duty about anybody else
 * @param worker who has the child or its family in the caseload today; null if nobody has
 * @param state OPEN, FULFILLED or ENDED
 * @param stateOn day on which it was done or ended; null while it is open
 */
public record DutyRow(
        UUID id,
        String kind,
        String kindKey,
        String article,
        LocalDate legalOn,
        LocalDate unshiftedOn,
        LocalDate planBy,
        Instant dueAt,
        Urgency urgency,
        boolean far,
        long days,
        ChildId child,
        String childName,
        LocalDate childBorn,
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
        List<Explanation> facts) {}
