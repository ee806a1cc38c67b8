package pl.ostoja.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that is known of one person itself. */
public record PersonDetails(
        PersonId id, PersonData data, List<FormerNameRow> formerNames, List<AddressRow> addresses, long version) implements Serializable {

    public PersonDetails {
        formerNames = List.copyOf(formerNames);
        addresses = List.copyOf(addresses);
    }

    public String name() {
        return data.fullName();
    }

    /** The names that the person bore before, empty if it bore none. */
    public String formerly() {
        return formerNames.stream().map(name -> name.firstName() + " " + name.lastName()).collect(Collectors.joining(", "));
    }

    /** Where the person really lives on the day. */
    public Optional<AddressRow> residenceOn(LocalDate day) {
        return addresses.stream()
                .filter(row -> row.kind() == AddressKind.RESIDENCE && row.period().contains(day))
                .findFirst();
    }

    /** As somebody without the right to addresses sees it: protected ones are known to exist, no more. */
    public PersonDetails withoutProtectedAddresses() {
        return new PersonDetails(
                id, data, formerNames, addresses.stream().map(row -> row.isProtected() ? row.withoutAddress() : row).toList(), version);
    }

    /** Full years of age; empty if the day of birth is not known. Nobody grows older after death. */
    public Optional<Integer> ageOn(LocalDate day) {
        LocalDate last = data.died() != null && data.died().isBefore(day) ? data.died() : day;
        return Optional.ofNullable(data.born()).map(born -> Period.between(born, last).getYears());
    }
}
