package pl.ostoja.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

/**
 * The arithmetic of the chain: each entry's hash covers all of its content and the hash before it.
 *
 * <p>AUD-1: an entry that was altered, inserted, removed or reordered breaks the chain at its place, and the check names that place.
 */
public final class AuditChain {
    /** The chain of what concerns no single centre. */
    public static final UUID INSTALLATION = new UUID(0, 0);

    /** The hash before the first entry. */
    public static final String GENESIS = "0".repeat(64);

    private AuditChain() {}

    /** SHA-256 over the fields in a fixed order, each with its length before it, so that no two contents share one text. */
    public static String hash(AuditEntry entry) {
        StringBuilder text = new StringBuilder();
        for (Object field : new Object[] {
            entry.previousHash(), entry.chain(), entry.number(), entry.at(), entry.account(), entry.accountName(), entry.action(), entry.operation(),
            entry.kind(), entry.record(), entry.subject(), entry.reason(), entry.detail(), ChangesJson.write(entry.changes()), entry.requestNumber(),
            entry.address()
        }) {
            String value = field == null ? "" : field.toString();
            text.append(field == null ? -1 : value.length()).append(':').append(value).append(';');
        }
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Walks one chain from its first entry.
     *
     * @param entries in the order of their numbers
     * @param lastNumber what the head of the chain claims, so that entries cut off at the end are missed too
     * @param lastHash likewise
     */
    public static AuditVerdict verify(Iterator<AuditEntry> entries, long lastNumber, String lastHash) {
        AuditWalk walk = AuditWalk.START;
        while (entries.hasNext()) {
            AuditEntry entry = entries.next();
            Optional<AuditVerdict.Broken> broken = walk.faultOf(entry);
            if (broken.isPresent()) {
                return broken.get();
            }
            walk = walk.past(entry);
        }
        return walk.end(lastNumber, lastHash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
