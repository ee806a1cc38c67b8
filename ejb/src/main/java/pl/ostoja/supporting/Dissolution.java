package pl.ostoja.supporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** That a supporting family was dissolved. @param lastDay on which it was one */
@Embeddable
public record Dissolution(
        @NotNull @Column(name = "dissolved_on") LocalDate lastDay,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "dissolved_reason") DissolutionReason why,
        @Size(max = 1000) @Column(name = "dissolved_note") String note)
        implements Serializable {}
