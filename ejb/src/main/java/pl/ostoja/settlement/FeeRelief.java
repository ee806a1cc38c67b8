package pl.ostoja.settlement;

/** What parents are granted by the conditions that the county council sets (UWR art. 194(2)-(3)). */
public enum FeeRelief {
    /** <i>Umorzenie</i> of a part, or of all of it. */
    REMITTED,
    /** <i>Odstąpienie od ustalenia</i>. */
    NOT_SET,
    /** <i>Odroczenie</i>: due later, and as much. */
    DEFERRED,
    /** <i>Rozłożenie na raty</i>: as much. */
    INSTALMENTS;

    /** SET-66: whether less is due because of it. */
    boolean isLess() {
        return this == REMITTED || this == NOT_SET;
    }
}
