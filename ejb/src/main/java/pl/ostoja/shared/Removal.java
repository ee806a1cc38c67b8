package pl.ostoja.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a record was made by mistake: it stays in the database, is seen no more and counts for nothing. What really happened is ended or corrected,
 * never removed.
 *
 * @param on the day on which it was taken away
 */
@Embeddable
public record Removal(@Column(name = "removed_on") LocalDate on, @Column(name = "removed_reason") String reason) implements Serializable {
    public Removal {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
    }
}
