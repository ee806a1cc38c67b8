package pl.ostoja.court;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down a filing that has gone out.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordFiling(@NotNull FilingId id, @NotNull ChildId child, @NotNull @Valid FilingContent content) {}
