package pl.ostoja.assistance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** Names one person's time in one family. */
@Embeddable
public record CaseMemberId(@Column(name = "member_id") UUID value) implements Serializable {
    public static CaseMemberId next() {
        return new CaseMemberId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
