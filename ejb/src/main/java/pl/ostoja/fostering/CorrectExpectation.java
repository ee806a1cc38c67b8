package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What was written down was not what was said; {@code version} is the one that was seen. What is said anew is a version of its own. */
public record CorrectExpectation(
        @NotNull FamilyFactId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid ExpectationContent content) implements Serializable {}
