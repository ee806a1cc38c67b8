package pl.ostoja.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct a complaint about a removal.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectComplaint(@NotNull ComplaintId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid ComplaintContent content) {}
