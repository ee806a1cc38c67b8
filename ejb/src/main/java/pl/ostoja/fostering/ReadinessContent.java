package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whether the family takes children from a day to a day.
 *
 * @param until null while nothing else is known
 * @param places how many children at most live there at the same time then; null as agreed with the family
 * @param why the family is not ready, null if it is
 */
@Embeddable
public record ReadinessContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") ReadinessKind kind,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Min(1) @Max(20) @Column(name = "places") Integer places,
        @Enumerated(EnumType.STRING) @Column(name = "why") NotReadyWhy why,
        @Size(max = 500) @Column(name = "remark") String remark)
        implements DatedContent, Serializable {}
