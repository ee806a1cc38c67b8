package pl.ostoja.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.KinshipKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

/**
 * A relative of a child: somebody whom the caller already sees in a record, or somebody new.
 *
 * @param kind what the relative is to the child
 * @param known null for somebody new
 * @param data null for somebody known
 * @param since null for a kinship by birth
 */
public record RelativeEntry(@NotNull KinshipKind kind, PersonId known, @Valid PersonData data, LocalDate since) implements Serializable {
    public static RelativeEntry of(KinshipKind kind, PersonId known) {
        return new RelativeEntry(kind, known, null, null);
    }

    public static RelativeEntry of(KinshipKind kind, PersonData data) {
        return new RelativeEntry(kind, null, data, null);
    }
}
