package pl.ostoja.web.duplicate;

/** One of two entries of the register beside each other. */
public enum EntrySide {
    ONE,
    OTHER
}
