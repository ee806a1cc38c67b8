package pl.ostoja.browser;

import java.util.List;

/** The accounts of the demonstration data, one for each role. The first coordinator has a colleague. */
public final class DemoAccounts {
    public static final String ORGANISER = "organizator";
    public static final String COORDINATOR = "koordynator";
    public static final String OTHER_COORDINATOR = "koordynator2";
    public static final String ASSISTANT = "asystent";
    public static final String SOCIAL_WORKER = "socjalny";
    public static final String COURT_LIAISON = "sad";
    public static final String FINANCE = "finanse";
    public static final String HEAD = "kierownik";
    public static final String ADMINISTRATOR = "administrator";
    /** Stands above the centre. */
    public static final String INSTALLATION = "instalacja";
    public static final String AUDITOR = "audytor";

    /** Whoever sees less comes first. */
    public static final List<String> ALL = List.of(
            COORDINATOR, OTHER_COORDINATOR, ORGANISER, COURT_LIAISON, SOCIAL_WORKER, ASSISTANT, FINANCE, HEAD, ADMINISTRATOR, INSTALLATION, AUDITOR);

    /** All of them have the same. */
    public static final String PASSWORD = "ostoja-demo";

    private DemoAccounts() {}
}
