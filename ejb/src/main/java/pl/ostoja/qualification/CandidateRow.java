package pl.ostoja.qualification;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.fostering.FamilyForm;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * One line of a list of candidates and families, as of today.
 *
 * @param nextOn by when the next step is due, or until when what it is about is good; null if no day is known
 */
public record CandidateRow(
        FosterFamilyId id,
        String fileNumber,
        String label,
        String town,
        boolean candidate,
        QualificationState state,
        NextStep next,
        LocalDate nextOn,
        FamilyForm form,
        boolean restricted)
        implements Serializable {

    /** As the query gives it. */
    public CandidateRow(
            UUID id, String fileNumber, String label, String town, boolean candidate, QualificationState state, NextStep next, LocalDate nextOn, FamilyForm form,
            boolean restricted) {
        this(new FosterFamilyId(id), fileNumber, label, town, candidate, state, next, nextOn, form, restricted);
    }
}
