package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The family and those who work with it have agreed on a plan.
 *
 * @param signedBy who signed it
 */
@Embeddable
public record Agreement(
        @NotNull @Column(name = "agreed_on") LocalDate agreedOn, @NotBlank @Size(max = 1000) @Column(name = "signed_by") String signedBy) implements Serializable {}
