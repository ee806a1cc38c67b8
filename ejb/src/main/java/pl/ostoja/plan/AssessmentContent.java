package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is written down of an assessment.
 *
 * @param lateReason why it was made after its term, if it was
 */
@Embeddable
public record AssessmentContent(
        @NotNull @Column(name = "assessed_on") LocalDate assessedOn,
        @NotNull @Valid @Embedded AreaScores scores,
        @NotBlank @Size(max = 8000) @Column(name = "strengths") String strengths,
        @NotBlank @Size(max = 8000) @Column(name = "difficulties") String difficulties,
        @NotBlank @Size(max = 8000) @Column(name = "conclusions") String conclusions,
        @Size(max = 1000) @Column(name = "late_reason") String lateReason)
        implements Serializable {}
