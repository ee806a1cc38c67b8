package pl.ostoja.assistance;

import java.time.LocalDate;
import java.util.Collection;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/** When an assistant can be away, and who can stand in. */
final class AssistantAbsenceRules {
    private AssistantAbsenceRules() {}

    /** AAB-1: only of a suspension nobody knows the end; nobody is away twice at once. */
    static void check(AssistantAbsenceContent absence, Collection<AssistantAbsenceContent> others) {
        if (absence.until() == null && absence.kind() != AssistantAbsenceKind.SUSPENSION) {
            throw new BusinessRuleViolation("AAB-1", "assistance.violation.absenceWithoutEnd");
        }
        Period period = absence.period();
        others.stream().map(AssistantAbsenceContent::period).filter(period::overlaps).findFirst().ifPresent(other -> {
            throw new BusinessRuleViolation("AAB-1", "assistance.violation.awayAlready", other.since());
        });
    }

    /** AAB-2: it ends early on a day on which it lasts; before its first day it is taken away instead. */
    static void checkEnd(AssistantAbsenceContent absence, LocalDate lastDay) {
        if (!absence.period().contains(lastDay)) {
            throw new BusinessRuleViolation("AAB-2", "assistance.violation.endsOutside", absence.since());
        }
    }

    /**
     * AAB-3: whoever stands in is somebody else, and there on all days on which the deputy is needed.
     *
     * @param own is the deputy the one who is away
     * @param away when the deputy is away
     * @param needed from when to when
     */
    static void checkDeputy(boolean own, Collection<AssistantAbsenceContent> away, Period needed) {
        if (own) {
            throw new BusinessRuleViolation("AAB-3", "assistance.violation.ownDeputy");
        }
        away.stream().map(AssistantAbsenceContent::period).filter(needed::overlaps).findFirst().ifPresent(other -> {
            throw new BusinessRuleViolation("AAB-3", "assistance.violation.deputyAway", other.since());
        });
    }

    /** AAB-5: nobody who is suspended on the day, or will be, is given a family (UWR art. 13). */
    static void checkNotSuspended(Collection<AssistantAbsenceContent> away, LocalDate since) {
        away.stream()
                .filter(absence -> absence.kind() == AssistantAbsenceKind.SUSPENSION)
                .filter(absence -> absence.until() == null || !absence.until().isBefore(since))
                .findFirst()
                .ifPresent(absence -> {
                    throw new BusinessRuleViolation("AAB-5", "assistance.violation.suspended", absence.since());
                });
    }
}
