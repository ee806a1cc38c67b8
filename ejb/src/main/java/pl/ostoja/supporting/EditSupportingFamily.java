package pl.ostoja.supporting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is known of a supporting family, as now known.
 *
 * @param version the one the change started from
 * @param reason why it is corrected; kept in the trail
 * @param dissolution null while it is one; taken back with its mistake
 */
public record EditSupportingFamily(
        @NotNull SupportingFamilyId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid SupportingContent content,
        @Valid Dissolution dissolution) {}
