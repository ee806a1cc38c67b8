package pl.ostoja.people;

import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Period;

/**
 * An address of a person with its days.
 *
 * @param address null if it is protected and the caller may not see addresses
 */
public record AddressRow(UUID id, AddressKind kind, Address address, boolean isProtected, Period period) implements Serializable {
    public AddressRow withoutAddress() {
        return new AddressRow(id, kind, null, isProtected, period);
    }
}
