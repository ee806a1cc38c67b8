package pl.ostoja.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.io.Serializable;

/** A section that somebody has entered, as it stood on the sheet before them. */
public record SeenSection(@NotNull SheetSection section, @NotNull @Pattern(regexp = "[0-9a-f]{64}") String fingerprint) implements Serializable {}
