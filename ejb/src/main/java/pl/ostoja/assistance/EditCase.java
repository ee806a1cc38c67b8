package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What is known of a family, as now known.
 *
 * @param version the one the change started from
 */
public record EditCase(@NotNull AssistanceCaseId id, long version, @NotNull @Valid CaseContent content) {}
