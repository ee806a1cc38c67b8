package pl.ostoja.attachment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Correct what was written down of an attachment; the file stays as it is.
 *
 * @param version the one the correction started from
 * @param reason why it is corrected; kept in the trail
 */
public record CorrectAttachment(
        @NotNull AttachmentId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid AttachmentContent content) {}
