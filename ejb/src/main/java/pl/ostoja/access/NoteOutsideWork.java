package pl.ostoja.access;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Somebody does something besides.
 *
 * @param municipality where; of a social worker only
 * @param until last day; null while it is not known
 */
public record NoteOutsideWork(@NotNull AccountId account, @NotNull OutsideWorkKind kind, String municipality, @NotNull LocalDate since, LocalDate until) {}
