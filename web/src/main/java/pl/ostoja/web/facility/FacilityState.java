package pl.ostoja.web.facility;

/** Which institutions a list shows besides those that work. */
public enum FacilityState {
    FREE,
    CLOSED,
    ALL
}
