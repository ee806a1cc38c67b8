package pl.ostoja.register;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one entry in the central register. */
@Embeddable
public record RegisterEntryId(@Column(name = "register_entry_id") UUID value) implements Serializable {
    public static RegisterEntryId next() {
        return new RegisterEntryId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
