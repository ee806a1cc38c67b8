package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

/**
 * Who belongs to the family: somebody whom the caller already sees in a record, or somebody new.
 *
 * @param known null for somebody new
 * @param data null for somebody known
 */
public record MemberEntry(PersonId known, @Valid PersonData data, @NotNull MemberRole role) implements Serializable {
    public static MemberEntry of(PersonData data, MemberRole role) {
        return new MemberEntry(null, data, role);
    }

    public static MemberEntry of(PersonId known, MemberRole role) {
        return new MemberEntry(known, null, role);
    }
}
