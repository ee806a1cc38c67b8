package pl.ostoja.fostering;

import jakarta.validation.Valid;
import java.io.Serializable;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

/**
 * Who is to be a carer, or of the household: somebody whom the caller already sees in a record, or somebody new.
 *
 * @param known null for somebody new
 * @param data null for somebody known
 */
public record CarerEntry(PersonId known, @Valid PersonData data) implements Serializable {
    public static CarerEntry of(PersonId known) {
        return new CarerEntry(known, null);
    }

    public static CarerEntry of(PersonData data) {
        return new CarerEntry(null, data);
    }
}
