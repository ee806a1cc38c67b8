package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What was written down of somebody of the household was wrong, or has ended; {@code version} is the one that was seen. */
public record CorrectMember(@NotNull FamilyFactId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid MemberContent content)
        implements Serializable {}
