package pl.ostoja.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import pl.ostoja.people.OtherSurname;
import pl.ostoja.people.PersonId;
import pl.ostoja.people.PersonPart;

/**
 * Make one of two entries of a person.
 *
 * @param kept the entry that stays
 * @param keptVersion that was seen
 * @param joined the entry that is taken away
 * @param joinedVersion that was seen
 * @param fromJoined the parts in which the entry that is taken away is right
 * @param misspelt whether the surname that is not believed was only written down wrongly; else it is kept as a former one (PPL-20)
 * @param nameChangedOn first day of the surname that is believed, null if it is not known
 * @param reason by what it was seen that both are one; whoever doubts it later reads this
 */
public record JoinPersons(
        @NotNull PersonId kept,
        long keptVersion,
        @NotNull PersonId joined,
        long joinedVersion,
        Set<@NotNull PersonPart> fromJoined,
        boolean misspelt,
        LocalDate nameChangedOn,
        @NotBlank @Size(max = 1000) String reason) {
    public JoinPersons {
        fromJoined = fromJoined == null ? Set.of() : Set.copyOf(fromJoined);
    }

    OtherSurname otherSurname() {
        return new OtherSurname(misspelt, nameChangedOn);
    }
}
