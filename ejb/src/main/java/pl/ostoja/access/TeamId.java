package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one team of a centre. */
@Embeddable
public record TeamId(@Column(name = "team_id") UUID value) implements Serializable {
    public static TeamId next() {
        return new TeamId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
