package pl.ostoja.court;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.assistance.AssistanceCaseId;

/**
 * Write down a filing about a family that has gone out.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordFamilyFiling(@NotNull FilingId id, @NotNull AssistanceCaseId family, @NotNull @Valid FilingContent content) {}
