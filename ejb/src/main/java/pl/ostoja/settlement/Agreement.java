package pl.ostoja.settlement;

import pl.ostoja.centre.TerytCode;
import pl.ostoja.placement.CareForm;

/** Which agreement (<i>porozumienie</i>) the county that looks after a child needs with whom pays (UWR art. 191(5)-(8), (12)). */
public enum Agreement {
    /** The county pays for its own child. */
    NONE,
    WITH_COUNTY,
    /** Regional therapeutic facilities and pre-adoption centres belong to the voivodeship. */
    WITH_VOIVODESHIP,
    /** Emergency family or intervention facility: the cost of the days is due without one. */
    NOT_NEEDED;

    /** SET-57. */
    public static Agreement of(TerytCode host, TerytCode liable, CareForm form) {
        if (isOfVoivodeship(form)) {
            return WITH_VOIVODESHIP;
        }
        return switch (form) {
            case EMERGENCY_FAMILY, INTERVENTION_FACILITY -> liable.equals(host) ? NONE : NOT_NEEDED;
            default -> liable.equals(host) ? NONE : WITH_COUNTY;
        };
    }

    static boolean isOfVoivodeship(CareForm form) {
        return form == CareForm.REGIONAL_THERAPEUTIC_FACILITY || form == CareForm.PRE_ADOPTION_CENTRE;
    }
}
