package pl.ostoja.access;

import java.io.Serializable;
import java.util.List;

/** A record and all who hold or held it, the latest first. */
public record RecordCaseloads(RecordName name, List<CaseloadRow> rows) implements Serializable {
    public RecordCaseloads {
        rows = List.copyOf(rows);
    }
}
