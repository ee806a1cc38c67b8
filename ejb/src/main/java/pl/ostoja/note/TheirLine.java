package pl.ostoja.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.YearMonth;

/**
 * A line of somebody else's note.
 *
 * @param child the number of its file with us, or its PESEL
 */
public record TheirLine(@NotBlank @Size(max = 30) String child, @NotNull YearMonth month, @NotNull @Valid ReceivedAmounts amounts) implements Serializable {}
