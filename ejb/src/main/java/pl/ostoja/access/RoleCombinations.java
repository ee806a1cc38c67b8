package pl.ostoja.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.shared.Period;

/**
 * Which roles one person may not hold at the same time.
 *
 * <p>ACC-7: a family assistant and a coordinator run no proceedings about benefits (art. 17(4), 79(4)), so neither goes with finance; a family assistant does
 * not do the work of a social worker (art. 17(3)).
 * ACC-11: the same of what somebody does besides the work here: a coordinator is no social worker, runs no proceedings about benefits and carries out no controls
 * (art. 79(3)-(4), 38b(9)), an assistant runs no proceedings about benefits; that an assistant is no social worker where the family lives (art. 17(3)) is asked
 * when a family is given. ACC-8: who gives rights and who watches over their use does nothing else: administrator and auditor stand alone, and without a centre there are
 * no other roles.
 */
final class RoleCombinations {
    private static final Set<Role> ALONE = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    /** A role held for a time. */
    record Held(Role role, Period period) {}

    private RoleCombinations() {}

    /** Refuses a role that may not be added to those held. */
    static void check(boolean ofCentre, Collection<Held> held, Held added) {
        if (!ofCentre && !ALONE.contains(added.role())) {
            throw new BusinessRuleViolation("ACC-8", "access.violation.roleNeedsCentre", added.role());
        }
        List<Role> together = held.stream().filter(other -> other.period().overlaps(added.period())).map(Held::role).toList();
        for (Role other : together) {
            if (other == added.role()) {
                throw new BusinessRuleViolation("ACC-7", "access.violation.roleHeldAlready", added.role());
            }
            if (isForbidden(other, added.role()) || isForbidden(added.role(), other)) {
                throw new BusinessRuleViolation("ACC-7", "access.violation.rolesForbiddenByLaw", other, added.role());
            }
            if (ALONE.contains(other) || ALONE.contains(added.role())) {
                throw new BusinessRuleViolation("ACC-8", "access.violation.roleStandsAlone", other, added.role());
            }
        }
    }

    /** Refuses a role that does not go with what the person does besides. */
    static void checkRole(Collection<OutsideWorkRow> besides, Held added) {
        besides.forEach(work -> refuseTogether(added, work));
    }

    /** Refuses to note what does not go with a role that is held; where somebody is a social worker has to be known. */
    static void checkWork(Collection<Held> held, OutsideWorkRow work) {
        if ((work.kind() == OutsideWorkKind.SOCIAL_WORKER) != (work.municipality() != null)) {
            throw new BusinessRuleViolation("ACC-11", "access.violation.municipalityOfWork");
        }
        held.forEach(role -> refuseTogether(role, work));
    }

    private static void refuseTogether(Held role, OutsideWorkRow work) {
        if (work.kind().isForbiddenTo(role.role()) && work.period().overlaps(role.period())) {
            throw new BusinessRuleViolation("ACC-11", "access.violation.workForbiddenByLaw", role.role(), work.kind());
        }
    }

    private static boolean isForbidden(Role one, Role other) {
        return switch (one) {
            case FINANCE -> other == Role.COORDINATOR || other == Role.FAMILY_ASSISTANT;
            case SOCIAL_WORKER -> other == Role.FAMILY_ASSISTANT;
            default -> false;
        };
    }
}
