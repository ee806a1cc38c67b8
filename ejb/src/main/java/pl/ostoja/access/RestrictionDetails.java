package pl.ostoja.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import pl.ostoja.shared.Period;

/** Whether a record is restricted and who may read it all the same. */
public record RestrictionDetails(RecordKind kind, UUID record, RecordName name, boolean restricted, List<Reader> readers) implements Serializable {

    /** Somebody named as reader. */
    public record Reader(UUID id, AccountId account, String name, Period period) implements Serializable {}
}
