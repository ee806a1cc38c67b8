package pl.ostoja.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody asks for one record in an emergency.
 *
 * @param term the file number or the PESEL of the record, exactly
 * @param hours for how long
 */
public record OpenBreakGlass(@NotNull RecordKind kind, @NotBlank @Size(max = 50) String term, @Size(max = 4000) String reason, int hours) {}
