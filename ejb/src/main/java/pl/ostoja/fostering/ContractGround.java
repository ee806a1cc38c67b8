package pl.ostoja.fostering;

/** By which provision a contract was made. */
public enum ContractGround {
    /** Owed: the coordinator was heard, and the family has the experience that the act asks for (UWR art. 54(1)). */
    EXPERIENCE("fostering.ground.EXPERIENCE"),
    /** Allowed: the coordinator's opinion was positive (UWR art. 54(2)). */
    POSITIVE_OPINION("fostering.ground.POSITIVE_OPINION"),
    /** As a family children's home (UWR art. 61a, 62). */
    FAMILY_HOME("fostering.ground.FAMILY_HOME"),
    /** Made before what is known of it. */
    UNKNOWN("fostering.ground.UNKNOWN");

    private final String why;

    ContractGround(String why) {
        this.why = why;
    }

    /** Key of the sentence that says it. */
    String why() {
        return why;
    }
}
