package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * When and where those who are invited meet.
 *
 * @param at hours and minutes, such as {@code 08:30}
 */
@Embeddable
public record MeetingPlan(
        @NotNull @Column(name = "meets_on") LocalDate on,
        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]") @Column(name = "meets_at") String at,
        @NotBlank @Size(max = 300) @Column(name = "place") String place)
        implements Serializable {}
