package pl.ostoja.qualification;

/** How a candidate, or the papers of a foster family, stand on a day. */
public enum QualificationState {
    /** They have asked. */
    ENQUIRED("qualification.why.ENQUIRED"),
    /** They have applied and are being looked at. */
    APPLIED("qualification.why.APPLIED"),
    /** The initial qualification was negative. */
    REFUSED("qualification.why.REFUSED"),
    /** The initial qualification was positive. */
    QUALIFIED("qualification.why.QUALIFIED"),
    IN_TRAINING("qualification.why.IN_TRAINING"),
    CERTIFIED("qualification.why.CERTIFIED"),
    /** They gave it up. */
    WITHDRAWN("qualification.why.WITHDRAWN"),
    /** A foster family whose papers are in order. */
    COMPLETE("qualification.why.COMPLETE"),
    /** Something that is asked for was never shown. */
    INCOMPLETE("qualification.why.INCOMPLETE"),
    /** Something that was good is no more: a paper, the initial qualification, the certificate. */
    EXPIRED("qualification.why.EXPIRED"),
    /** A foster family that works no more. */
    ENDED("qualification.why.ENDED");

    private final String why;

    QualificationState(String why) {
        this.why = why;
    }

    /** Key of the sentence that says which fact it rests on. */
    String why() {
        return why;
    }
}
