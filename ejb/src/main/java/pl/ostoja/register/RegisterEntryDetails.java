package pl.ostoja.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.RecordKind;

/**
 * An entry as it is shown.
 *
 * @param record the child or the family
 * @param author who marked it
 * @param version to be sent back when it is taken back
 */
public record RegisterEntryDetails(
        RegisterEntryId id, RecordKind kind, UUID record, LocalDate enteredOn, List<SheetSection> sections, String author, long version) implements Serializable {
    public RegisterEntryDetails {
        sections = List.copyOf(sections);
    }
}
