package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.RestrictionDetails;

/**
 * A complaint as its page shows it, without who complained.
 *
 * @param familyLabel null if the family is no more in the register
 * @param carerName null if no carer was named, as with the child
 * @param closing null while it is open
 * @param entries what was done, in time
 * @param named who sees it
 * @param mayName whether the caller may say who sees it
 * @param version to be sent back with a change
 */
public record ComplaintDetails(
        ComplaintId id,
        String fileNumber,
        FosterFamilyId family,
        String familyLabel,
        LocalDate openedOn,
        ComplaintContent content,
        String carerName,
        String childName,
        ReporterKind reporter,
        ComplaintClosing closing,
        List<ComplaintEntryDetails> entries,
        List<RestrictionDetails.Reader> named,
        boolean mayName,
        long version)
        implements Serializable {
    public ComplaintDetails {
        entries = List.copyOf(entries);
        named = List.copyOf(named);
    }
}
