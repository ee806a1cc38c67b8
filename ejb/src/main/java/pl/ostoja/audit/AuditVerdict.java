package pl.ostoja.audit;

/** The answer to "is this chain whole?". */
public sealed interface AuditVerdict {
    /** Every entry is there and unchanged. The last hash can be written down elsewhere and compared later. */
    record Whole(long entries, String lastHash) implements AuditVerdict {}

    /** The first entry that is not as it was written. */
    record Broken(long number, Fault fault) implements AuditVerdict {}

    /** What is wrong at the first broken place. */
    enum Fault {
        /** An entry's number is skipped or repeated. */
        MISSING,
        /** An entry does not continue the one before it. */
        NOT_LINKED,
        /** An entry's content does not fit its hash. */
        ALTERED,
        /** The chain ends elsewhere than its head says. */
        CUT_OFF
    }
}
