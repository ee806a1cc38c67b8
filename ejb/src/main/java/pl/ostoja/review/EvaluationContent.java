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
 * What is written down of an evaluation.
 *
 * @param madeOn day on which it was made
 * @param consulted whose opinion was heard: the coordinator, the family assistant (art. 133)
 * @param findings predispositions for the function and quality of the work (art. 132)
 * @param lateReason why it was made after its term, if it was
 */
@Embeddable
public record EvaluationContent(
        @NotNull @Column(name = "made_on") LocalDate madeOn,
        @NotBlank @Size(max = 2000) @Column(name = "consulted") String consulted,
        @NotBlank @Size(max = 20000) @Column(name = "findings") String findings,
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "outcome") EvaluationResult result,
        @Size(max = 1000) @Column(name = "late_reason") String lateReason)
        implements Serializable {}
