package pl.ostoja.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Who took a step, and when.
 *
 * @param account null for the system itself
 */
@Embeddable
public record Signature(@Column(name = "account_id") UUID account, @Column(name = "name") String name, @Column(name = "at") Instant at)
        implements Serializable {
    boolean isOfTheSameAs(Signature other) {
        return other != null && Objects.equals(account, other.account);
    }
}
