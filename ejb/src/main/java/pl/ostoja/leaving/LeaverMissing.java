package pl.ostoja.leaving;

/** What somebody who leaves care still lacks. */
public enum LeaverMissing {
    MENTOR("c.leaving.mentorNamedOn is null"),
    PROGRAMME("c.leaving.programmeApprovedOn is null");

    private final String condition;

    LeaverMissing(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
