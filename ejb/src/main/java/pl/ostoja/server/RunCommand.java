package pl.ostoja.server;

/**
 * Starts the server for the run command and stops it with the command: Ctrl+C reaches both, but whoever kills Maven alone would leave a server
 * behind that keeps the ports and the database.
 */
public final class RunCommand {
    private static final int STOPPED = 143;

    private RunCommand() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        ProcessHandle.current().parent().ifPresent(maven -> maven.onExit().thenRun(() -> System.exit(STOPPED)));
        // By name, because the server's starter is in the server's folder and in no registry entry of ours.
        Class.forName("org.jboss.modules.Main").getMethod("main", String[].class).invoke(null, (Object) args);
    }
}
