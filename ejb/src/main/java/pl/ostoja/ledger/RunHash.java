package pl.ostoja.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.HexFormat;

/** LDG-4: what stands for the whole content of a run. Each line adds to the hash before it, so that a run can be written, and checked, in portions. */
final class RunHash {
    private RunHash() {}

    /** Of a run without lines: a run that is computed anew has another, whatever its lines. */
    static String of(YearMonth month, Known known) {
        return next("", month + "|" + known);
    }

    static String next(String before, String content) {
        return HexFormat.of().formatHex(sha256().digest((before + '\n' + content).getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
