package pl.ostoja.leaving;

/** Where time counts like time in care as long as the order of the court was not revoked (UWR art. 141(2)(1)). */
public enum CountedFacility {
    /** <i>Młodzieżowy ośrodek wychowawczy</i>. */
    YOUTH_EDUCATION_CENTRE,
    /** <i>Młodzieżowy ośrodek socjoterapii</i>, if it cares by day and night. */
    YOUTH_SOCIOTHERAPY_CENTRE,
    /** <i>Specjalny ośrodek szkolno-wychowawczy</i>. */
    SPECIAL_SCHOOL_CENTRE,
    /** <i>Specjalny ośrodek wychowawczy</i>. */
    SPECIAL_EDUCATION_CENTRE,
    /** <i>Dom pomocy społecznej</i> for children and young people with an intellectual disability. */
    SOCIAL_WELFARE_HOME,
    /** <i>Dom dla matek z małoletnimi dziećmi i kobiet w ciąży</i>. */
    MOTHERS_HOME,
    /** <i>Okręgowy ośrodek wychowawczy</i>. */
    DISTRICT_EDUCATION_CENTRE,
    /** <i>Schronisko dla nieletnich</i>. */
    JUVENILE_SHELTER,
    /** <i>Zakład poprawczy</i>. */
    REFORMATORY
}
