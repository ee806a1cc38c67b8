package pl.ostoja.settlement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That somebody who is to pay says it is not theirs (UWR art. 191(16)). Until it ends the decision holds; if somebody else turns out to pay, it is decided
 * anew from the day on from which that is so.
 *
 * @param reference of the case, null if there is none yet
 * @param endedOn null while it lasts
 * @param outcome null while it lasts
 * @param effectFrom from when somebody else pays; null unless that is the outcome
 */
@Embeddable
public record Dispute(
        @NotNull @Column(name = "disputed_on") LocalDate raisedOn,
        @Size(max = 100) @Column(name = "dispute_reference") String reference,
        @Column(name = "dispute_ended_on") LocalDate endedOn,
        @Enumerated(EnumType.STRING) @Column(name = "dispute_outcome") Outcome outcome,
        @Column(name = "dispute_effect_from") LocalDate effectFrom)
        implements Serializable {

    /** How it ended. */
    public enum Outcome {
        CONFIRMED,
        SOMEBODY_ELSE_PAYS
    }
}
