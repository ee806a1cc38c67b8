package pl.ostoja.absence;

/** Where a child in care may have to stay without leaving foster care (UWR art. 87(2), 38d(3)(8)(d)). */
public enum ListedFacility {
    /** <i>Dom pomocy społecznej</i>. */
    SOCIAL_WELFARE_HOME,
    /** <i>Specjalny ośrodek szkolno-wychowawczy</i>. */
    SPECIAL_SCHOOL_CENTRE,
    /** <i>Specjalny ośrodek wychowawczy</i>. */
    SPECIAL_EDUCATION_CENTRE,
    /** <i>Młodzieżowy ośrodek wychowawczy</i>. */
    YOUTH_EDUCATION_CENTRE,
    /** <i>Młodzieżowy ośrodek socjoterapii</i>. */
    YOUTH_SOCIOTHERAPY_CENTRE,
    /** <i>Okręgowy ośrodek wychowawczy</i>. */
    DISTRICT_EDUCATION_CENTRE,
    HOSPICE,
    PALLIATIVE_WARD,
    /** <i>Areszt śledczy</i>. */
    DETENTION,
    /** <i>Schronisko dla nieletnich</i>. */
    JUVENILE_SHELTER,
    /** <i>Zakład poprawczy</i>. */
    REFORMATORY,
    PRISON
}
