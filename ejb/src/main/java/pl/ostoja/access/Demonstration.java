package pl.ostoja.access;

/** Whether this is a demonstration: the system property {@code ostoja.demo} is true. */
public final class Demonstration {
    private Demonstration() {}

    public static boolean isOn() {
        return Boolean.getBoolean("ostoja.demo");
    }
}
