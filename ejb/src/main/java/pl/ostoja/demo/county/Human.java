package pl.ostoja.demo.county;

import java.time.LocalDate;
import java.util.List;
import pl.ostoja.people.Address;
import pl.ostoja.people.AddressKind;
import pl.ostoja.people.PersonData;
import pl.ostoja.people.PersonId;

/**
 * A person.
 *
 * @param data as known today
 * @param formerly with the name of before; null if the name never changed
 * @param renamedOn first day of the new name
 * @param knownSince the day of registration
 * @param joined null unless it turned out that the register knew the person already
 */
public record Human(PersonId id, PersonData data, PersonData formerly, LocalDate renamedOn, LocalDate knownSince, List<Lived> addresses, Joined joined) {
    public Human {
        addresses = List.copyOf(addresses);
    }

    /** To which entry, by what one could tell, and when. */
    public record Joined(PersonId kept, String why, LocalDate on) {}

    /** Where the person lived, from a day to a day. */
    public record Lived(AddressKind kind, Address address, boolean isProtected, LocalDate since, LocalDate until) {}
}
