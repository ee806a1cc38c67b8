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
 * How the family lives.
 *
 * @param area in square metres
 * @param rooms without kitchen and bathroom
 * @param freeBeds beds for children who could come
 * @param sleeping who sleeps where
 */
@Embeddable
public record DwellingContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") DwellingKind kind,
        @Min(10) @Max(2000) @Column(name = "area_m2") int area,
        @Min(1) @Max(40) @Column(name = "rooms") int rooms,
        @Min(0) @Max(20) @Column(name = "free_beds") int freeBeds,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Size(max = 1000) @Column(name = "sleeping") String sleeping)
        implements DatedContent, Serializable {}
