package pl.ostoja.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a task came to its end.
 *
 * @param by name of who closed it, as of then
 * @param note what came of it, or why it was withdrawn
 */
@Embeddable
public record TaskClosing(
        @Column(name = "closed_on") LocalDate on, @Column(name = "closed_by") String by, @Column(name = "closed_note") String note) implements Serializable {}
