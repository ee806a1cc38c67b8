package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What only the plan of work with a family says.
 *
 * @param socialWorker with whom it was consulted (art. 15(1)(1))
 * @param coordinator with whom it was made; needed while a child of the family is in care (PLN-10, art. 15(1)(2))
 */
@Embeddable
public record FamilysPart(
        @NotBlank @Size(max = 200) @Column(name = "social_worker") String socialWorker,
        @NotNull @Column(name = "consulted_on") LocalDate consultedOn,
        @Size(max = 200) @Column(name = "coordinator") String coordinator)
        implements Serializable {}
