package pl.ostoja.offer;

/** How soon a place is needed; in the order of the alphabet too, by which a database sorts. */
public enum Urgency {
    AT_ONCE,
    SOON,
    WITHOUT_HASTE
}
