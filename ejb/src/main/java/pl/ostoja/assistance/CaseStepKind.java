package pl.ostoja.assistance;

/** A step of a case, in the order in which those of one day are taken (UWR art. 11). */
public enum CaseStepKind {
    /** The centre learns of a family with difficulties. */
    REPORT,
    /** <i>Za życiem</i> art. 8(6): the application stands for everything up to the request, and for the consent. */
    FOR_LIFE_APPLICATION,
    /** <i>Wywiad środowiskowy</i>. */
    INTERVIEW,
    /** Analysis of the family's situation. */
    ANALYSIS,
    /** The family agrees to be worked with (UWR art. 8(3)). */
    CONSENT,
    /** The court obliges the family to work with an assistant (KRO art. 109 § 2(1)): holds in place of the consent. */
    COURT_ORDER,
    COURT_ORDER_LIFTED,
    /** The social worker asks the head for an assistant. */
    REQUEST,
    REFUSAL,
    ASSIGNMENT,
    /** To another assistant. */
    HAND_OVER,
    /** <i>Za życiem</i> art. 8: the family lets the assistant apply on its behalf, in writing. */
    AUTHORISATION,
    /** <i>Za życiem</i> art. 8: the assistant has drawn up with the family which support there is for it. */
    SUPPORT_CATALOGUE,
    /** The work ends; monitoring may follow (UWR art. 15(1)(16)). */
    END;

    /** Whether a case begins with it, or begins anew. */
    public boolean begins() {
        return this == REPORT || this == FOR_LIFE_APPLICATION;
    }

    /** Whether it gives the family to an assistant. */
    public boolean gives() {
        return this == ASSIGNMENT || this == HAND_OVER;
    }

    /** Whether it is taken with the caseload of an assistant, by an operation of its own. */
    public boolean movesTheCaseload() {
        return gives() || this == END;
    }
}
