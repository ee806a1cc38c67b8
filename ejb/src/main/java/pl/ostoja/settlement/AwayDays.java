package pl.ostoja.settlement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.absence.AbsenceFacts;
import pl.ostoja.absence.AbsenceKind;
import pl.ostoja.absence.AbsenceRules;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** What absences of a child's file mean for its costs; why it was away stays in the file (ADR 51). */
public final class AwayDays {
    private AwayDays() {}

    /**
     * SET-90: in a facility of the list whose carers bear no cost the child is elsewhere (UWR art. 87(2)); on home leave it is while it stays with a parent
     * (art. 193(6a)). A hospital and running away change no cost.
     */
    public static List<Circumstance> of(List<AbsenceFacts> absences, CareFacts care, Set<UUID> parents) {
        return AbsenceRules.lasting(absences, care).stream()
                .filter(absence -> kind(absence, parents) != null)
                .map(absence -> new Circumstance(absence.id(), kind(absence, parents), new Period(absence.since(), absence.until()), null))
                .toList();
    }

    private static CircumstanceKind kind(AbsenceFacts absence, Set<UUID> parents) {
        if (absence.kind() == AbsenceKind.LISTED_FACILITY && !absence.carersPay()) {
            return CircumstanceKind.ELSEWHERE;
        }
        return absence.kind() == AbsenceKind.HOME_LEAVE && parents.contains(absence.person()) ? CircumstanceKind.HOME_LEAVE : null;
    }

    /** SET-91: what the file of the child says of the same days is not written down once more. */
    static void refuseTold(CircumstanceContent content, List<Circumstance> away) {
        Period days = new Period(content.since(), content.until());
        away.stream().filter(one -> one.kind() == content.kind() && one.days().overlaps(days)).findFirst().ifPresent(one -> {
            throw new BusinessRuleViolation("SET-91", "settlement.violation.toldByTheFile", content.kind(), one.days().since());
        });
    }
}
