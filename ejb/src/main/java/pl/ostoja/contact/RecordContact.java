package pl.ostoja.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.ChildId;

/**
 * Write down a contact.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record RecordContact(@NotNull ContactId id, @NotNull ChildId child, @NotNull @Valid ContactContent content) {}
