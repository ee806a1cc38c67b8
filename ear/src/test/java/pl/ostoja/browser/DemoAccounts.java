package pl.ostoja.browser;

/** The accounts of the demonstration data. */
public final class DemoAccounts {
    /** All of them have the same. */
    static final String PASSWORD = "ostoja-demo";

    private DemoAccounts() {}
}
