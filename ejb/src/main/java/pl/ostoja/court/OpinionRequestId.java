package pl.ostoja.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one request of a court for an opinion. */
@Embeddable
public record OpinionRequestId(@Column(name = "request_id") UUID value) implements Serializable {
    public static OpinionRequestId next() {
        return new OpinionRequestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
