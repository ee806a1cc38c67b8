package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.fostering.FosterFamilyId;

/**
 * What is written down of a circumstance that changes costs. Why it is so stands in the child's file and not here: who settles need not know of a hospital
 * or a prison.
 *
 * @param until the last day; null while it lasts
 * @param place the respite family; null if it is not known, and for everything but respite
 * @param decision the number of the decision that grants it, null if there is none
 */
@Embeddable
public record CircumstanceContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") CircumstanceKind kind,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Embedded FosterFamilyId place,
        @Size(max = 100) @Column(name = "decision") String decision)
        implements Serializable {}
