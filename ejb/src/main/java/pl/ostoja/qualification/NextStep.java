package pl.ostoja.qualification;

/** What has to be done next about a candidate or a family. */
public enum NextStep {
    TAKE_APPLICATION("qualification.help.TAKE_APPLICATION"),
    COLLECT_PAPERS("qualification.help.COLLECT_PAPERS"),
    DECIDE("qualification.help.DECIDE"),
    AWAIT_REQUEST("qualification.help.AWAIT_REQUEST"),
    ORGANISE_TRAINING("qualification.help.ORGANISE_TRAINING"),
    FINISH_TRAINING("qualification.help.FINISH_TRAINING"),
    ISSUE_CERTIFICATE("qualification.help.ISSUE_CERTIFICATE"),
    ADMIT("qualification.help.ADMIT"),
    RENEW_PAPERS("qualification.help.RENEW_PAPERS"),
    QUALIFY_ANEW("qualification.help.QUALIFY_ANEW"),
    NOTHING("qualification.help.NOTHING");

    private final String help;

    NextStep(String help) {
        this.help = help;
    }

    /** Key of the sentence that says what would help. */
    String help() {
        return help;
    }
}
