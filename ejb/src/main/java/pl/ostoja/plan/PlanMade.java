package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a version of a plan came about.
 *
 * @param situation what it rests on: the situation, the needs and the strengths
 * @param madeWith with whom it was made, by function
 */
@Embeddable
public record PlanMade(
        @NotNull @Column(name = "made_on") LocalDate madeOn,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "occasion") PlanOccasion occasion,
        @NotBlank @Size(max = 8000) @Column(name = "situation") String situation,
        @NotBlank @Size(max = 2000) @Column(name = "made_with") String madeWith)
        implements Serializable {}
