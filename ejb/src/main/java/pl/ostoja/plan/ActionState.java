package pl.ostoja.plan;

/** What has become of an action. */
public enum ActionState {
    PLANNED,
    DONE,
    NOT_DONE
}
