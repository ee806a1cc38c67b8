package pl.ostoja.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one review of a child's situation. */
@Embeddable
public record ReviewId(@Column(name = "review_id") UUID value) implements Serializable {
    public static ReviewId next() {
        return new ReviewId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
