package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** How a complaint was closed. */
@Embeddable
public record ComplaintClosing(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "outcome") ComplaintOutcome outcome,
        @NotNull @Column(name = "closed_on") LocalDate closedOn,
        @NotBlank @Size(max = 4000) @Column(name = "closing_notes") String notes)
        implements Serializable {}
