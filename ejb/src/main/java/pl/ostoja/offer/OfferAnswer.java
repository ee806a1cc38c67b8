package pl.ostoja.offer;

/** What somebody answers who was asked to take children. */
public enum OfferAnswer {
    ACCEPTED,
    DECLINED
}
