package pl.ostoja.duplicate;

/** Whether somebody has decided on two files that look like one child's. */
public enum DuplicateState {
    UNDECIDED,
    TOLD_APART
}
