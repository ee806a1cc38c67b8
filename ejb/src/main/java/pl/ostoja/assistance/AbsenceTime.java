package pl.ostoja.assistance;

/** When absences are that a list shows. */
public enum AbsenceTime {
    NOW,
    AHEAD,
    OVER;

    /** As a condition on an absence {@code b} and {@code :today}. */
    String condition() {
        return switch (this) {
            case NOW -> "b.content.since <= :today and (b.content.until is null or b.content.until >= :today)";
            case AHEAD -> "b.content.since > :today";
            case OVER -> "b.content.until < :today";
        };
    }
}
