package pl.ostoja.fostering;

import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.shared.BusinessRuleViolation;

/** FST-5: how many families one coordinator may have at most (UWR art. 77(4)). */
final class CoordinatorLoad {
    private CoordinatorLoad() {}

    /** @param shares of all coordinators, the one with most room first */
    static void refuseUnlessRoom(List<CaseloadShare> shares, AccountId chosen, int most) {
        CaseloadShare share = shares.stream()
                .filter(one -> one.account().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation("FST-5", "fostering.violation.notACoordinator"));
        if (share.records() < most) {
            return;
        }
        String withRoom = shares.stream()
                .filter(one -> one.records() < most)
                .map(one -> one.name() + " (" + one.records() + "/" + most + ")")
                .collect(Collectors.joining(", "));
        if (withRoom.isEmpty()) {
            throw new BusinessRuleViolation("FST-5", "fostering.violation.allCoordinatorsFull", share.name(), most);
        }
        throw new BusinessRuleViolation("FST-5", "fostering.violation.coordinatorFull", share.name(), most, withRoom);
    }
}
