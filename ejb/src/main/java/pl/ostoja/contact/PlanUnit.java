package pl.ostoja.contact;

/** Within which time a number of contacts is planned. */
public enum PlanUnit {
    WEEK,
    MONTH
}
