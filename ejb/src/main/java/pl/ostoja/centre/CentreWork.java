package pl.ostoja.centre;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a centre does and where, from a day on.
 *
 * @param hats chosen; a city with county rights wears all whatever is chosen
 */
public record CentreWork(@NotNull Set<CentreHat> hats, @NotNull Set<TerytCode> municipalities, @NotNull LocalDate from) implements Serializable {
    public CentreWork {
        hats = Set.copyOf(hats);
        municipalities = Set.copyOf(municipalities);
    }
}
