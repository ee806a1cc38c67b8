package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of a list of complaints; what was said stands in none.
 *
 * @param familyLabel null if the family is no more in the register
 * @param outcome null while it is open, as is the day
 */
public record ComplaintRow(
        ComplaintId id,
        String fileNumber,
        FosterFamilyId family,
        String familyLabel,
        ComplaintKind kind,
        ComplaintSubject subject,
        LocalDate receivedOn,
        ComplaintOutcome outcome,
        LocalDate closedOn)
        implements Serializable {}
