package pl.ostoja.centre;

/** What the law makes a centre be. One organisation may be several at once (art. 8, 9, 76, 182). */
public enum CentreHat {
    /** Social assistance or social services centre of a municipality (<i>OPS, MOPS, CUS</i>): family assistants, work with families. */
    MUNICIPAL_CENTRE,
    /** County family support centre (<i>PCPR</i>): benefits and settlements of the county. */
    COUNTY_FAMILY_CENTRE,
    /** Organiser of family-based foster care (<i>organizator rodzinnej pieczy zastępczej</i>, art. 76). */
    FOSTER_CARE_ORGANISER
}
