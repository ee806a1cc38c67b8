package pl.ostoja.review;

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
 * What is written down of an assessment that somebody else made.
 *
 * @param body that assessed: the court or the adoption centre, by its name
 * @param outcome what was found, as far as it was told
 */
@Embeddable
public record OutsideAssessmentContent(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "kind") OutsideAssessmentKind kind,
        @NotNull @Column(name = "assessed_on") LocalDate assessedOn,
        @NotBlank @Size(max = 200) @Column(name = "body") String body,
        @Size(max = 4000) @Column(name = "outcome") String outcome)
        implements Serializable {}
