package pl.ostoja.fostering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.shared.Period;

/**
 * What is written down of a rest.
 *
 * @param until last day of it
 * @param announcedOn day on which the family informed the organiser
 * @param lateWhy why a rest that was announced late is taken all the same, null if it was announced in time
 * @param care who cares for the children meanwhile, null if they are with the family or it is not known yet
 */
@Embeddable
public record RestContent(
        @NotNull @Column(name = "since") LocalDate since,
        @NotNull @Column(name = "until") LocalDate until,
        @NotNull @Column(name = "announced_on") LocalDate announcedOn,
        @Size(max = 1000) @Column(name = "late_why") String lateWhy,
        @Size(max = 1000) @Column(name = "care") String care)
        implements Serializable {

    public Period days() {
        return Period.of(since, until);
    }
}
