package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When an assistant is to meet a family.
 *
 * @param at null if the hour is not agreed
 */
@Embeddable
public record VisitPlan(
        @NotNull @Column(name = "planned_on") LocalDate on, @Pattern(regexp = CLOCK) @Column(name = "planned_at") String at, @Size(max = 1000) @Column(name = "purpose") String purpose)
        implements Serializable {
    /** Hours and minutes, such as {@code 08:30}. */
    static final String CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]";
}
