package pl.ostoja.fostering;

/** Whose view of what a family could take on. */
public enum ExpectationSide {
    CARERS,
    WORKER
}
