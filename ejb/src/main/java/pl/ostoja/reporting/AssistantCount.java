package pl.ostoja.reporting;

import java.util.List;

/** As what the municipality's report counts an assistant of its last day (RPT-16); said once for the number and for its list. */
public enum AssistantCount {
    ALL,
    EMPLOYED,
    OF_SERVICES,
    /** By which contract is not recorded. */
    UNKNOWN,
    /** The pay is co-funded from outside of the municipality. */
    CO_FUNDED,
    /** Works with as many families as nobody else has more of. */
    MOST,
    /** Works with as many families as the act allows. */
    FULL;

    /** @param most families that one assistant may work with */
    List<AssistantWork> of(List<AssistantWork> assistants, int most) {
        long busiest = families(assistants);
        return assistants.stream().filter(one -> counts(one, busiest, most)).toList();
    }

    /** With how many families the one of them works who works with most. */
    static long families(List<AssistantWork> assistants) {
        return assistants.stream().mapToLong(AssistantWork::families).max().orElse(0);
    }

    private boolean counts(AssistantWork one, long busiest, int most) {
        return switch (this) {
            case ALL -> true;
            case EMPLOYED -> one.employment() == EmploymentForm.EMPLOYMENT_CONTRACT;
            case OF_SERVICES -> one.employment() == EmploymentForm.SERVICES_CONTRACT;
            case UNKNOWN -> one.employment() == null;
            case CO_FUNDED -> Boolean.TRUE.equals(one.coFunded());
            case MOST -> busiest > 0 && one.families() == busiest;
            case FULL -> one.families() >= most;
        };
    }
}
