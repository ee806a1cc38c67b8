package pl.ostoja.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down a demand for opinions.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordOpinionDemand(@NotNull OpinionDemandId id, @NotNull ChildId child, @NotNull @Valid OpinionDemandContent content) {}
