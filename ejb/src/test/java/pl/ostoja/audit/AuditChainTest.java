package pl.ostoja.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("AUD-1: the chain names its first broken place")
class AuditChainTest {
    private static final UUID CENTRE = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    private final List<AuditEntry> chain = chainOf(5);

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(verify(chain)).isEqualTo(new AuditVerdict.Whole(5, chain.get(4).hash()));
    }

    @Test
    void anAlteredReasonIsFoundAtItsPlace() {
        List<AuditEntry> altered = new ArrayList<>(chain);
        altered.set(2, withReason(chain.get(2), "another reason", chain.get(2).hash()));
        assertThat(verify(altered)).isEqualTo(new AuditVerdict.Broken(3, AuditVerdict.Fault.ALTERED));
    }

    @Test
    void anEntryAlteredTogetherWithItsHashIsFoundAtTheNextOne() {
        List<AuditEntry> altered = new ArrayList<>(chain);
        altered.set(2, withReason(chain.get(2), "another reason", null).sealed());
        assertThat(verify(altered)).isEqualTo(new AuditVerdict.Broken(4, AuditVerdict.Fault.NOT_LINKED));
    }

    @Test
    void aRemovedEntryIsFound() {
        List<AuditEntry> shortened = new ArrayList<>(chain);
        shortened.remove(1);
        assertThat(verify(shortened)).isEqualTo(new AuditVerdict.Broken(2, AuditVerdict.Fault.MISSING));
    }

    @Test
    void entriesCutOffAtTheEndAreFound() {
        assertThat(verify(chain.subList(0, 3))).isEqualTo(new AuditVerdict.Broken(4, AuditVerdict.Fault.CUT_OFF));
    }

    @Test
    void swappedEntriesAreFound() {
        List<AuditEntry> swapped = new ArrayList<>(chain);
        Collections.swap(swapped, 1, 2);
        assertThat(verify(swapped)).isEqualTo(new AuditVerdict.Broken(2, AuditVerdict.Fault.MISSING));
    }

    @Test
    void movingTextFromOneFieldToAnotherChangesTheHash() {
        AuditEntry entry = chain.get(0);
        AuditEntry moved = new AuditEntry(
                entry.chain(), entry.number(), entry.at(), entry.account(), entry.accountName(), entry.action(), entry.operation(), entry.kind(),
                entry.record(), entry.subject(), null, entry.reason(), entry.changes(), entry.requestNumber(), entry.address(), entry.previousHash(), null);
        assertThat(AuditChain.hash(moved)).isNotEqualTo(AuditChain.hash(entry));
    }

    private AuditVerdict verify(List<AuditEntry> entries) {
        return AuditChain.verify(entries.iterator(), 5, chain.get(4).hash());
    }

    private static AuditEntry withReason(AuditEntry entry, String reason, String hash) {
        return new AuditEntry(
                entry.chain(), entry.number(), entry.at(), entry.account(), entry.accountName(), entry.action(), entry.operation(), entry.kind(),
                entry.record(), entry.subject(), reason, entry.detail(), entry.changes(), entry.requestNumber(), entry.address(), entry.previousHash(), hash);
    }

    private static List<AuditEntry> chainOf(int length) {
        List<AuditEntry> entries = new ArrayList<>();
        String previous = AuditChain.GENESIS;
        for (int number = 1; number <= length; number++) {
            AuditEntry entry = new AuditEntry(
                            CENTRE, number, Instant.parse("2026-11-21T10:00:00Z").plusSeconds(number), null, "system", AuditAction.CHANGED, "X.change", "CHILD",
                            new UUID(0, number), new UUID(0, number), "reason " + number, null, List.of(new FieldChange("name", "a", "b")), "R" + number,
                            "127.0.0.1", previous, null)
                    .sealed();
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }
}
