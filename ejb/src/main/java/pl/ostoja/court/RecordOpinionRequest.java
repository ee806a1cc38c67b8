package pl.ostoja.court;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.assistance.AssistanceCaseId;

/** A court asks for an opinion about a family. */
public record RecordOpinionRequest(@NotNull OpinionRequestId id, @NotNull AssistanceCaseId family, @NotNull @Valid OpinionRequestContent content) {}
