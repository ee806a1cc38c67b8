package pl.ostoja.task;

/** What has become of a task. */
public enum TaskState {
    OPEN,
    DONE,
    /** It does not have to be done any more. */
    WITHDRAWN
}
