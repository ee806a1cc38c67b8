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
    private static final int AGENT_LENGTH = 300;

    @Id
    private UUID id;

    @Embedded
    private AccountId account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "used_at")
    private Instant usedAt;

    /** How the browser named itself; null if it did not. */
    @Column(name = "agent")
    private String agent;

    protected KnownDevice() {}

    KnownDevice(AccountId account, String token) {
        this.id = Ids.next();
        this.account = account;
        this.tokenHash = SecretToken.hash(token);
    }

    void use(String userAgent, Instant now) {
        agent = userAgent == null || userAgent.length() <= AGENT_LENGTH ? userAgent : userAgent.substring(0, AGENT_LENGTH);
        usedAt = now;
    }

    DeviceRow row(String token) {
        return new DeviceRow(id, agent, usedAt, SecretToken.isPossible(token) && tokenHash.equals(SecretToken.hash(token)));
    }
}
