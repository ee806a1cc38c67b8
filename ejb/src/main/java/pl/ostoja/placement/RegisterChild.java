package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.people.Address;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

/**
 * A file is opened for a child.
 *
 * @param known somebody already seen in a record (a sibling, a minor mother); null for somebody new
 * @param person null for somebody known
 * @param residence where the child lived before; null if not known
 */
public record RegisterChild(
        PersonId known,
        @Valid PersonData person,
        @NotNull @Valid CareNeeds needs,
        @Valid Address residence,
        @NotNull List<@Valid RelativeEntry> relatives)
        implements Serializable {
    public RegisterChild {
        relatives = relatives == null ? List.of() : List.copyOf(relatives);
    }

    public static RegisterChild of(PersonData person) {
        return new RegisterChild(null, person, CareNeeds.NONE, null, List.of());
    }
}
