package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Correct what was written down of a contact.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 * @param followUps what else is to be done because of it; those that are known already stay as they are
 */
public record CorrectVisit(
        @NotNull VisitId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid VisitNote note, List<@NotNull @Valid FollowUp> followUps) {
    public CorrectVisit {
        followUps = followUps == null ? List.of() : List.copyOf(followUps);
    }

    public CorrectVisit(VisitId id, long version, String reason, VisitNote note) {
        this(id, version, reason, note, null);
    }
}
