package pl.ostoja.fostering;

/** Why somebody coordinates a family no more. */
public enum AppointmentEndReason {
    /** A coordinator works with a family that asks for one (UWR art. 77(1)). */
    FAMILY_GAVE_UP,
    /** With the work of the family; never written down, for it follows from the family (FST-27). */
    FAMILY_ENDED,
    /** Nobody took over: the organiser itself performs the tasks (UWR art. 77(1a)). */
    COORDINATOR_LEFT,
    /** Another coordinator was appointed in the place of this one. */
    HANDED_OVER
}
