package pl.ostoja.fostering;

import java.io.Serializable;
import java.util.Map;
import java.util.UUID;

/** The people of a family about whom a complaint can be: who cares or cared, and the children whom the caller sees, with their names. */
public record ComplaintPersons(Map<UUID, String> carers, Map<UUID, String> children) implements Serializable {
    public ComplaintPersons {
        carers = Map.copyOf(carers);
        children = Map.copyOf(children);
    }
}
