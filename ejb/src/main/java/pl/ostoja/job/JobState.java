package pl.ostoja.job;

/** Where a piece of long work stands. */
public enum JobState {
    WAITING,
    /** Some node works on it, or died doing so and another will go on. */
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isActive() {
        return this == WAITING || this == RUNNING;
    }
}
