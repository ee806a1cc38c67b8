package pl.ostoja.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.RecordKind;

/**
 * All that the central register wants of a child or a foster family, as of a day, as one reader sees it.
 *
 * @param record the child or the family
 * @param entries when it was marked as entered, the latest first
 */
public record RegisterSheet(
        RecordKind kind, UUID record, SheetParagraph paragraph, LocalDate day, List<SheetSectionDetails> sections, List<RegisterEntryDetails> entries)
        implements Serializable {
    public RegisterSheet {
        sections = List.copyOf(sections);
        entries = List.copyOf(entries);
    }

    public List<SheetLine> lines() {
        return sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    /** Null if it was never marked. */
    public RegisterEntryDetails last() {
        return entries.isEmpty() ? null : entries.getFirst();
    }
}
