package pl.ostoja.attachment;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import pl.ostoja.access.RecordKind;
import pl.ostoja.shared.BusinessRuleViolation;

/** Which files are taken. Limits of the installation; only what accompanies a child is law. */
final class FileRules {
    /** ATT-1: of a file, in bytes; scans of some dozen pages. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    /** ATT-4: to one record. */
    static final int MOST_FILES = 200;

    private static final int LONGEST_NAME = 200;

    private FileRules() {}

    /**
     * ATT-1: not empty and not too large. ATT-2: of a kind that is taken. ATT-3: its name does not say that it is something else.
     *
     * @param name as the browser or the program sent it
     */
    static FileFacts checked(String name, byte[] content) {
        if (content.length == 0) {
            throw new BusinessRuleViolation("ATT-1", "attachment.violation.empty");
        }
        if (content.length > MOST_BYTES) {
            throw new BusinessRuleViolation("ATT-1", "attachment.violation.tooLarge", MOST_BYTES / 1024 / 1024);
        }
        String plain = plainName(name);
        FileType type = FileType.of(content, plain).orElseThrow(() -> new BusinessRuleViolation("ATT-2", "attachment.violation.type"));
        if (!type.isNamed(plain)) {
            throw new BusinessRuleViolation("ATT-3", "attachment.violation.name", plain, type.endings().getFirst());
        }
        return new FileFacts(plain, type, content.length, sha256(content));
    }

    /** ATT-4. */
    static void checkNumber(long attached) {
        if (attached >= MOST_FILES) {
            throw new BusinessRuleViolation("ATT-4", "attachment.violation.tooMany", MOST_FILES);
        }
    }

    /** ATT-5: no document is dated later than today. */
    static void checkDay(LocalDate dated, LocalDate today) {
        if (dated != null && dated.isAfter(today)) {
            throw new BusinessRuleViolation("ATT-5", "attachment.violation.future");
        }
    }

    /** ATT-6: of the documents that accompany a child (UWR art. 38a(1)), those of which there is none. */
    static Set<DocumentKind> missing(RecordKind record, Collection<DocumentKind> there) {
        if (record != RecordKind.CHILD) {
            return Set.of();
        }
        Set<DocumentKind> missing = EnumSet.copyOf(DocumentKind.ACCOMPANYING);
        missing.removeAll(there);
        return missing;
    }

    /** The last part of a path, without what cannot be seen, and not longer than a list can show; its ending stays. */
    private static String plainName(String sent) {
        String plain = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "")
                .strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
