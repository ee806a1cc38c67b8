package pl.ostoja.placement;

/** Why a stay ended. The list is ours; the law knows the court's order and, at the age of majority, the end by itself. */
public enum EndReason {
    /** The court revoked the placement; the only reason that breaks the continuity of care. */
    RETURN_TO_FAMILY,
    ADOPTION,
    TRANSFER_FAMILY_CARE,
    TRANSFER_INSTITUTION,
    /** Social assistance home or another place outside foster care. */
    TRANSFER_DPS_OR_OTHER,
    /** Left at 18 or later to live on his or her own. */
    AGE_OF_MAJORITY_INDEPENDENCE,
    /** Turned 18 and stays on as an adult (UWR art. 37(2)): the next stay follows the same day. */
    CONTINUES_AS_ADULT,
    MOVED_TO_GUARDIAN,
    RUNAWAY_REMOVED,
    DEATH,
    OTHER;

    /**
     * Why a stay usually ends when the child moves to the next one, to be proposed.
     *
     * @param basis of the next stay
     */
    public static EndReason ofMoving(LegalBasis basis, boolean toAFamily) {
        if (basis == LegalBasis.ADULT_STAY) {
            return CONTINUES_AS_ADULT;
        }
        return toAFamily ? TRANSFER_FAMILY_CARE : TRANSFER_INSTITUTION;
    }

    /** The child goes on to another stay at once; days between the two need a reason. */
    public boolean leadsToNextStay() {
        return this == TRANSFER_FAMILY_CARE || this == TRANSFER_INSTITUTION || this == CONTINUES_AS_ADULT;
    }
}
