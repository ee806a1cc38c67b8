package pl.ostoja.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Somebody sent us a note.
 *
 * @param id made by the client, so that sending it twice writes it once
 */
public record EnterReceived(@NotNull ReceivedNoteId id, @NotNull @Valid ReceivedContent content, @NotEmpty @Size(max = 2000) List<@Valid TheirLine> lines) {}
