package pl.ostoja.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** REG-5: what a section said, in 64 signs: two sections say the same if their fingerprints (SHA-256) are the same, in whatever language they were read. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(List<SheetLine> lines) {
        String compared = lines.stream().filter(line -> line.item().isCompared()).map(SheetLine::compared).collect(Collectors.joining());
        return HexFormat.of().formatHex(sha256().digest(compared.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
