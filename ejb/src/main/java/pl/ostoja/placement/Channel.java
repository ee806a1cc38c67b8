package pl.ostoja.placement;

/** How something was sent; the proof of sending differs. */
public enum Channel {
    E_DELIVERY,
    EPUAP,
    POST,
    IN_PERSON,
    TELEPHONE,
    OTHER
}
