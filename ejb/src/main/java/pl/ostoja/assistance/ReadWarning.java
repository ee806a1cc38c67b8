package pl.ostoja.assistance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The caller has read the warning about a family.
 *
 * @param id made by the client, so that sending it twice notes it once
 * @param warning what was read, so that nobody is held to have read what was changed meanwhile
 */
public record ReadWarning(@NotNull WarningReadingId id, @NotNull AssistanceCaseId assistance, @NotBlank @Size(max = 2000) String warning) {}
