package pl.ostoja.fostering;

import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.shared.BusinessRuleViolation;

/** FST-5: how many families one coordinator may have at most (UWR art. 77(4)). */
final class CoordinatorLoad {
    private CoordinatorLoad() {}

    /**
     * @param coordinators all of them
     * @param added how many families more
     */
    static void refuseUnlessRoom(CaseloadRoom coordinators, AccountId chosen, int added) {
        CaseloadShare share = coordinators.of(chosen).orElseThrow(() -> new BusinessRuleViolation("FST-5", "fostering.violation.notACoordinator"));
        if (coordinators.takes(share, added)) {
            return;
        }
        String withRoom = coordinators.whoTakes(added);
        if (added > 1) {
            throw new BusinessRuleViolation(
                    "FST-5", "fostering.violation.tooManyForOne", share.name(), share.records(), added, coordinators.most(), withRoom.isEmpty() ? "–" : withRoom);
        }
        if (withRoom.isEmpty()) {
            throw new BusinessRuleViolation("FST-5", "fostering.violation.allCoordinatorsFull", share.name(), coordinators.most());
        }
        throw new BusinessRuleViolation("FST-5", "fostering.violation.coordinatorFull", share.name(), coordinators.most(), withRoom);
    }
}
