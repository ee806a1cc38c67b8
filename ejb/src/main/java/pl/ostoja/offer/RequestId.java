package pl.ostoja.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one request for a place. */
@Embeddable
public record RequestId(@Column(name = "request_id") UUID value) implements Serializable {
    public static RequestId next() {
        return new RequestId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
