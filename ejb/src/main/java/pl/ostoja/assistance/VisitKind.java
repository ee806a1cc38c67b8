package pl.ostoja.assistance;

/** In which way an assistant was in contact with a family. */
public enum VisitKind {
    HOME,
    /** At a place that the family chose (UWR art. 14). */
    ELSEWHERE,
    /** With it at school, at a court, at an office. */
    ACCOMPANIED,
    OFFICE,
    PHONE;

    /** Whether the family was visited: whoever talked on the phone or was called to the office was not. */
    public boolean isVisit() {
        return this == HOME || this == ELSEWHERE || this == ACCOMPANIED;
    }
}
