package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** Something was written down wrongly; {@code version} is the one that was seen. */
public record CorrectCoordinatorReport(
        @NotNull FamilyFactId id, long version, @NotBlank @Size(max = 1000) String reason, @NotNull @Valid CoordinatorReportContent content)
        implements Serializable {}
