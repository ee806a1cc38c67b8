package pl.ostoja.register;

/** What stands on a sheet in the place of a value. */
public enum SheetWord {
    /** There is none, and that is known. */
    NONE,
    /** It has no last day. */
    UNLIMITED,
    /** There is one that the reader may not see. */
    HIDDEN
}
