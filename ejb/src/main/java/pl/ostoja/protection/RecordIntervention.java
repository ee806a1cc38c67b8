package pl.ostoja.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.assistance.AssistanceCaseId;

/** Write down the removal of a child. @param id made by the client, so that sending it twice writes it once */
public record RecordIntervention(@NotNull InterventionId id, @NotNull AssistanceCaseId family, @NotNull @Valid InterventionContent content) {}
