package pl.ostoja.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is to be done and until when.
 *
 * @param what in a few words, for lists
 * @param until the last day on which it is done in time
 * @param notes what else whoever does it should know; in no list
 */
@Embeddable
public record TaskContent(
        @NotBlank @Size(max = 200) @Column(name = "what") String what,
        @NotNull @Column(name = "until") LocalDate until,
        @Size(max = 2000) @Column(name = "notes") String notes)
        implements Serializable {

    TaskContent reading(String words, String more) {
        return new TaskContent(words, until, more);
    }

    TaskContent until(LocalDate day) {
        return new TaskContent(what, day, notes);
    }
}
