package pl.ostoja.audit;

import jakarta.json.JsonException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A place on the way along a chain, so that a long chain can be walked in portions.
 *
 * @param passed number of the last entry found good, 0 at the beginning
 * @param hash of that entry
 */
public record AuditWalk(long passed, String hash) {
    public static final AuditWalk START = new AuditWalk(0, AuditChain.GENESIS);

    /** What is wrong with the entry as the next one; empty if nothing is. */
    public Optional<AuditVerdict.Broken> faultOf(AuditEntry entry) {
        if (entry.number() != passed + 1) {
            return Optional.of(new AuditVerdict.Broken(passed + 1, AuditVerdict.Fault.MISSING));
        }
        if (!Objects.equals(entry.previousHash(), hash)) {
            return Optional.of(new AuditVerdict.Broken(passed + 1, AuditVerdict.Fault.NOT_LINKED));
        }
        if (!Objects.equals(entry.hash(), AuditChain.hash(entry))) {
            return Optional.of(new AuditVerdict.Broken(passed + 1, AuditVerdict.Fault.ALTERED));
        }
        return Optional.empty();
    }

    /** The entry, unless its row cannot be read as one any more. */
    Optional<AuditEntry> readable(Supplier<AuditEntry> row) {
        try {
            return Optional.of(row.get());
        } catch (IllegalArgumentException | JsonException | ClassCastException altered) {
            return Optional.empty();
        }
    }

    /** The verdict on a next entry that cannot even be read. */
    AuditVerdict.Broken unreadable() {
        return new AuditVerdict.Broken(passed + 1, AuditVerdict.Fault.ALTERED);
    }

    public AuditWalk past(AuditEntry entry) {
        return new AuditWalk(entry.number(), entry.hash());
    }

    /** The verdict when there are no more entries: what the head of the chain claims must be what was walked. */
    public AuditVerdict end(long lastNumber, String lastHash) {
        return passed == lastNumber && hash.equals(lastHash)
                ? new AuditVerdict.Whole(passed, hash)
                : new AuditVerdict.Broken(passed + 1, AuditVerdict.Fault.CUT_OFF);
    }
}
