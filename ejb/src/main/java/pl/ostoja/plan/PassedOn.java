package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The assessment has gone to whoever employs the assistant (art. 17(1)).
 *
 * @param recipient the head of the unit or the commissioned entity, by name
 */
@Embeddable
public record PassedOn(@NotNull @Column(name = "passed_on") LocalDate on, @NotBlank @Size(max = 300) @Column(name = "recipient") String recipient)
        implements Serializable {}
