package pl.ostoja.placement;

import pl.ostoja.law.Law;
import pl.ostoja.law.LegalNumber;

/**
 * Whether a county that is asked to take one more child from elsewhere must agree first (KPC 579² § 3-4): when the children
 * for whom another county is liable exceed a share of all its places in family care.
 */
public final class ChildrenOfOthers {

    private static final int WHOLE = 100;

    private ChildrenOfOthers() {}

    /**
     * PLC-57: strictly more than the share; exactly the share needs no consent.
     *
     * @param ofOthers children placed in the county for whom it is not the liable one
     * @param places all places in family care that the county offers
     */
    public static boolean needConsent(int ofOthers, int places, Law law) {
        return (long) ofOthers * WHOLE > (long) places * law.whole(LegalNumber.FOREIGN_CHILD_RATIO);
    }
}
