package pl.ostoja.supporting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names the help of one supporting family to another family. */
@Embeddable
public record SupportHelpId(@Column(name = "help_id") UUID value) implements Serializable {
    public static SupportHelpId next() {
        return new SupportHelpId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
