package pl.ostoja.plan;

/** How far ahead a goal or an action looks. */
public enum Horizon {
    SHORT,
    LONG
}
