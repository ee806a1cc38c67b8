package pl.ostoja.shared;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** For the few words meant for whoever starts the server, and for no log: a log is kept, copied and read by many. */
public final class Console {
    private static final String LINE = "=".repeat(72);

    private Console() {}

    public static void print(String text) {
        // Past System.out, which the server copies into its log.
        var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        console.print(framed(text));
    }

    static String framed(String text) {
        return "\n" + LINE + "\n" + text.stripTrailing().indent(2) + LINE + "\n\n";
    }
}
