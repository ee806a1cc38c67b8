package pl.ostoja.leaving;

/** Some days that matter for the aid of somebody who leaves care. */
public enum LeavingPeriodKind {
    /** In a facility that is no foster care, but counts like it (UWR art. 141(2)(1)). */
    COUNTED_FACILITY,
    /** Aid was suspended (art. 148, 152a). */
    SUSPENSION,
    /** There is no right to aid (art. 140(3), 147). */
    EXCLUSION
}
