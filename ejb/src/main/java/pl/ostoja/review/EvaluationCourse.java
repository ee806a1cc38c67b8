package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What happened to an evaluation after it was made (UWR art. 134(2a)-(2d)); each null as long as it has not happened.
 *
 * @param deliveredOn day on which the family got it
 * @param objectedOn day on which the family handed in or posted its objections: that keeps the term
 * @param receivedOn day on which the county head got them: from it runs the term for the decision
 */
@Embeddable
public record EvaluationCourse(
        @Column(name = "delivered_on") LocalDate deliveredOn,
        @Column(name = "objected_on") LocalDate objectedOn,
        @Column(name = "received_on") LocalDate receivedOn,
        @Enumerated(EnumType.STRING) @Column(name = "decision") ObjectionDecision decision,
        @Column(name = "decided_on") LocalDate decidedOn)
        implements Serializable {

    public static final EvaluationCourse NONE = new EvaluationCourse(null, null, null, null, null);
}
