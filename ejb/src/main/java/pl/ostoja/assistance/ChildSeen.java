package pl.ostoja.assistance;

/** Whether the children were seen on a visit. */
public enum ChildSeen {
    ALONE,
    WITH_OTHERS,
    NOT_SEEN
}
