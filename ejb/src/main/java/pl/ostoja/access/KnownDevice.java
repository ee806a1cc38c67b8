package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** A browser from which an account has signed in before; guesses made elsewhere do not slow it down (ACC-5). */
@Entity
@Table(name = "access_device")
class KnownDevice {
    @Id
    private UUID id;

    @Embedded
    private AccountId account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "used_at")
    private Instant usedAt;

    protected KnownDevice() {}

    KnownDevice(AccountId account, String token, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.tokenHash = SecretToken.hash(token);
        this.usedAt = now;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
