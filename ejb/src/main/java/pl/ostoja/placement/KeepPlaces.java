package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.fostering.Consents;

/**
 * Keep places for brothers and sisters who are to come together, or for one child.
 *
 * @param offer for which
 * @param from the day on which they are to come
 * @param until the last day on which the places are kept
 */
public record KeepPlaces(
        @NotNull UUID offer,
        @NotEmpty List<ChildId> children,
        @NotNull LocalDate from,
        @NotNull LegalBasis basis,
        @NotNull LocalDate until,
        @NotNull @Valid Consents consents)
        implements Serializable {
    public KeepPlaces {
        children = List.copyOf(children);
    }
}
