package pl.ostoja.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * An action of a plan; what it has to say, PLN-6 asks for.
 *
 * @param goal the place of the goal that it serves, from 1; 0 if nothing was chosen
 * @param responsible who sees to it, by name or function
 */
@Embeddable
public record ActionContent(
        @Column(name = "goal_place") int goal,
        @Enumerated(EnumType.STRING) @Column(name = "horizon") Horizon horizon,
        @Size(max = 1000) @Column(name = "what") String what,
        @Size(max = 200) @Column(name = "responsible") String responsible,
        @Column(name = "due_on") LocalDate dueOn,
        @Size(max = 1000) @Column(name = "expected_effect") String expectedEffect)
        implements Serializable {
    boolean isComplete() {
        return goal > 0 && horizon != null && dueOn != null && Stream.of(what, responsible, expectedEffect).allMatch(text -> text != null && !text.isBlank());
    }
}
