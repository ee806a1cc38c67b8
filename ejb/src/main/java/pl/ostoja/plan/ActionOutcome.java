package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What has become of an action.
 *
 * @param on day on which it was done or given up, null while it is planned
 * @param result what came of it, or why it was not done; null while it is planned
 */
@Embeddable
public record ActionOutcome(
        @NotNull @Enumerated(EnumType.STRING) @Column(name = "state") ActionState state,
        @Column(name = "settled_on") LocalDate on,
        @Size(max = 1000) @Column(name = "result") String result)
        implements Serializable {
    static final ActionOutcome PLANNED = new ActionOutcome(ActionState.PLANNED, null, null);
}
