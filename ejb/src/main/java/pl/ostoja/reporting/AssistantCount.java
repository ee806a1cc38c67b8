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
    /** Works with as many families as the act allows. */
    FULL;

    /** @param most families that one assistant may work with */
    List<AssistantWork> of(List<AssistantWork> assistants, int most) {
        return assistants.stream().filter(one -> counts(one, most)).toList();
    }

    private boolean counts(AssistantWork one, int most) {
        return switch (this) {
            case ALL -> true;
            case EMPLOYED -> one.employment() == EmploymentForm.EMPLOYMENT_CONTRACT;
            case OF_SERVICES -> one.employment() == EmploymentForm.SERVICES_CONTRACT;
            case UNKNOWN -> one.employment() == null;
            case CO_FUNDED -> Boolean.TRUE.equals(one.coFunded());
            case FULL -> one.families() >= most;
        };
    }
}
