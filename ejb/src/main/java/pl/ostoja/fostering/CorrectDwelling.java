package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What was written down of a dwelling was wrong, or the family has moved; {@code version} is the one that was seen. */
public record CorrectDwelling(@NotNull FamilyFactId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid DwellingContent content)
        implements Serializable {}
