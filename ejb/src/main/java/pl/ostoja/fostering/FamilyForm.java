package pl.ostoja.fostering;

/** Form of family-based foster care (UWR art. 39, 41). One family may combine some of them, see {@link FamilyForms}. */
public enum FamilyForm {
    /** <i>Rodzina zastępcza spokrewniona</i>: ascendants or siblings of the child (art. 41(2)). */
    KINSHIP,
    /** <i>Rodzina zastępcza niezawodowa</i>: not ascendants or siblings (art. 41(3)). */
    NON_PROFESSIONAL,
    /** <i>Rodzina zastępcza zawodowa</i>: under contract (art. 41(3), 54); its kind is a {@link ProfessionalKind}. */
    PROFESSIONAL,
    /** <i>Rodzinny dom dziecka</i> (art. 60-66). */
    FAMILY_HOME
}
