package pl.ostoja.assistance;

import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.shared.BusinessRuleViolation;

/** How many families one assistant may work with at once (UWR art. 15(4)). */
final class AssistantRoom {
    private AssistantRoom() {}

    /**
     * AST-5: for how many families one stands: one of much work for several, one that is only monitored or has its assistant by <i>Za życiem</i> as the
     * centre reads the act, one without an assistant for none.
     */
    static int weight(CaseState state, CaseKind kind, Difficulty difficulty, Policies policies) {
        boolean counts = state == CaseState.ASSIGNED || state == CaseState.MONITORED && policies.get(Policy.MONITORING_COUNTS_TO_CASELOAD);
        if (!counts || kind == CaseKind.FOR_LIFE && !policies.get(Policy.FOR_LIFE_COUNTS_TO_CASELOAD)) {
            return 0;
        }
        return difficulty == Difficulty.DIFFICULT ? policies.get(Policy.DIFFICULT_FAMILY_COUNTS_AS) : 1;
    }

    /**
     * AST-4: never more than the act allows; the refusal says who has room. What counts for nothing always has.
     *
     * @param assistants all who work as one
     * @param added what the family stands for
     */
    static void refuseUnlessRoom(CaseloadRoom assistants, AccountId chosen, int added) {
        CaseloadShare share = assistants.of(chosen).orElseThrow(() -> refused("notAnAssistant"));
        if (added == 0 || assistants.takes(share, added)) {
            return;
        }
        String withRoom = assistants.whoTakes(added);
        throw withRoom.isEmpty()
                ? refused("allAssistantsFull", share.name(), share.records(), assistants.most())
                : refused("assistantFull", share.name(), share.records(), assistants.most(), withRoom);
    }

    private static BusinessRuleViolation refused(String name, Object... args) {
        return new BusinessRuleViolation("AST-4", "assistance.violation." + name, args);
    }
}
