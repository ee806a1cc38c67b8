package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of a pet.
 *
 * @param vaccinated whether the papers of the vet were shown
 * @param remark how it is with children, where it lives
 */
@Embeddable
public record PetContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") PetKind kind,
        @Column(name = "vaccinated") boolean vaccinated,
        @NotNull @Column(name = "since") LocalDate since,
        @Column(name = "until") LocalDate until,
        @Size(max = 500) @Column(name = "remark") String remark)
        implements DatedContent, Serializable {}
