package pl.ostoja.protection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Write down a complaint about a removal. @param id made by the client, so that sending it twice writes it once */
public record RecordComplaint(@NotNull ComplaintId id, @NotNull InterventionId intervention, @NotNull @Valid ComplaintContent content) {}
