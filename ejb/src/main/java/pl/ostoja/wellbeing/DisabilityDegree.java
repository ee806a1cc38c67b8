package pl.ostoja.wellbeing;

/** What a certificate of disability says. */
public enum DisabilityDegree {
    /** Of a child under sixteen, without a degree. */
    CHILD,
    LIGHT,
    MODERATE,
    SEVERE;

    /** With which one may stay on in care (UWR art. 37(2)) and gets more to settle in (art. 150(2)). */
    public boolean isImpaired() {
        return this == MODERATE || this == SEVERE;
    }
}
