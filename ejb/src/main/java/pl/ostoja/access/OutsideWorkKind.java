package pl.ostoja.access;

/** What somebody does besides the work in the centre, or for another part of it, that goes ill with a role here (UWR art. 17(3)–(4), 38b(9), 79(3)–(4)). */
public enum OutsideWorkKind {
    /** Duties of a social worker (<i>pracownik socjalny</i>) in a municipality. */
    SOCIAL_WORKER,
    /** Runs proceedings about benefits of the municipality or the county. */
    BENEFIT_PROCEEDINGS,
    /** Carries out controls of foster families and institutions. */
    CONTROLS;

    /** ACC-11: whether who works in the role may not do this at all. */
    boolean isForbiddenTo(Role role) {
        return switch (role) {
            case COORDINATOR -> true;
            case FAMILY_ASSISTANT -> this == BENEFIT_PROCEEDINGS;
            default -> false;
        };
    }
}
