package pl.ostoja.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Takes a note back as a whole, by one that corrects it. */
public record CancelNote(@NotNull NoteId note, @NotBlank @Size(max = 1000) String reason) {}
