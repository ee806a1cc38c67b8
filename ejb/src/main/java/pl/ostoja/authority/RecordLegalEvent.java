package pl.ostoja.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down a legal event of a child.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordLegalEvent(@NotNull LegalEventId id, @NotNull ChildId child, @NotNull @Valid LegalEventContent content) {}
