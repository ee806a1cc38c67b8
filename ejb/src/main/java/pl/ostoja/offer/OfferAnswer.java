package pl.ostoja.offer;

/** What somebody answers who was asked to take children. */
public enum OfferAnswer {
    ACCEPTED,
    /** Some of the brothers and sisters, not all of them (OFR-8). */
    PARTLY,
    DECLINED
}
