package pl.ostoja.fostering;

/** Why somebody is a foster parent no more while the family is to go on. */
public enum CarerLeaves {
    DIED,
    DIVORCED,
    MOVED_OUT,
    OWN_WISH,
    OTHER
}
