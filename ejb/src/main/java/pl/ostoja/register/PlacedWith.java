package pl.ostoja.register;

import java.util.List;
import pl.ostoja.people.Address;
import pl.ostoja.people.PersonData;

/**
 * The foster family with which a child lives, as the reader sees it.
 *
 * @param address null if it is protected and the reader may not see it
 * @param carers of today
 */
record PlacedWith(Address address, List<PersonData> carers) {
    PlacedWith {
        carers = List.copyOf(carers);
    }
}
