package pl.ostoja.facility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.placement.ChildId;

/** A child that lives in an institution on a day. */
public record ResidentRow(ChildId child, String name, String fileNumber, LocalDate born, LocalDate since) implements Serializable {
    /** As the query gives it. */
    public ResidentRow(UUID child, String firstName, String lastName, String fileNumber, LocalDate born, LocalDate since) {
        this(new ChildId(child), lastName + " " + firstName, fileNumber, born, since);
    }
}
