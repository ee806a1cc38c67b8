package pl.ostoja.note;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * We accept a note that somebody sent us, or say what is not right.
 *
 * @param letter what is answered; needed for what is questioned
 */
public record AnswerReceived(@NotNull ReceivedNoteId note, boolean accepted, @Size(max = 8000) String letter, long version) {}
