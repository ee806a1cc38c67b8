package pl.ostoja.leaving;

/** Why aid was refused. */
public enum RefusalGround {
    /** A condition of the act is not met (LEV-7, LEV-19, LEV-20), which one follows from the facts. */
    CONDITION(null),
    /** It is likely that the aid would be used for something else (UWR art. 152(1)). */
    MISUSE("art. 152 pkt 1 UWR"),
    /** Left care without leave before full age (art. 152(2)). */
    LEFT_CARE("art. 152 pkt 2 UWR"),
    /** Gave up learning a trade and takes no job (art. 152(3)). */
    LEARNING_GIVEN_UP("art. 152 pkt 3 UWR"),
    /** Was dismissed for a fault of their own (art. 152(4)). */
    DISMISSED("art. 152 pkt 4 UWR"),
    /** Refuses jobs that were offered, without good reason (art. 152(5)). */
    JOB_REFUSED("art. 152 pkt 5 UWR"),
    /** Was convicted of an intentional crime (art. 152(6)). */
    CONVICTED("art. 152 pkt 6 UWR"),
    /** Another one that the note names. */
    OTHER(null);

    private final String article;

    RefusalGround(String article) {
        this.article = article;
    }

    /** Null where the condition or the note says it. */
    public String article() {
        return article;
    }

    /** Article 152 lets refuse aid in money only. */
    boolean isOfMoneyOnly() {
        return article != null;
    }
}
