package pl.ostoja.demo.county;

import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.fostering.ComplaintClosing;
import pl.ostoja.fostering.ComplaintContent;
import pl.ostoja.fostering.ComplaintEntryContent;
import pl.ostoja.fostering.ComplaintId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.fostering.Reporter;

/**
 * What somebody said of a family, and what was done about it.
 *
 * @param named who sees it, whoever wrote it down among them
 * @param closing null while it is open
 */
public record Complained(
        ComplaintId id, FosterFamilyId family, ComplaintContent content, Reporter reporter, AccountId by, List<AccountId> named, List<ComplaintEntryContent> entries,
        ComplaintClosing closing) {
    public Complained {
        named = List.copyOf(named);
        entries = List.copyOf(entries);
    }
}
