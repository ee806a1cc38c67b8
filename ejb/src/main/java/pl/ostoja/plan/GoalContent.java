package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * A goal of a plan; what it has to say, PLN-6 asks for.
 *
 * @param need what it answers to; may be left open where the situation says it
 */
@Embeddable
public record GoalContent(
        @Enumerated(EnumType.STRING) @Column(name = "horizon") Horizon horizon,
        @Size(max = 1000) @Column(name = "need") String need,
        @Size(max = 1000) @Column(name = "goal") String goal)
        implements Serializable {
    boolean isComplete() {
        return horizon != null && goal != null && !goal.isBlank();
    }
}
