package pl.ostoja.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import pl.ostoja.shared.Ids;

/** One browser in which an account is signed in. It ends by its row being removed; the trail keeps when and why. */
@Entity
@Table(name = "access_session")
class SignedInSession {
    private static final Duration SEEN_STEP = Duration.ofMinutes(1);
    private static final int AGENT_LENGTH = 300;

    @Id
    private UUID id;

    @Embedded
    private AccountId account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "address")
    private String address;

    @Column(name = "agent")
    private String agent;

    protected SignedInSession() {}

    SignedInSession(AccountId account, String token, Instant now, String address, String agent) {
        this.id = Ids.next();
        this.account = account;
        this.tokenHash = SecretToken.hash(token);
        this.createdAt = now;
        this.seenAt = now;
        this.address = address;
        this.agent = agent == null || agent.length() <= AGENT_LENGTH ? agent : agent.substring(0, AGENT_LENGTH);
    }

    /** Whether it was used lately enough and is not too old altogether. */
    boolean isAlive(SessionLimits limits, Instant now) {
        return now.isBefore(seenAt.plus(limits.idle())) && now.isBefore(createdAt.plus(limits.absolute()));
    }

    /** Whether its use is worth a write: at most once a minute, not for every click. */
    boolean isWorthNoting(SessionLimits limits, Instant now) {
        Duration step = limits.idle().dividedBy(4);
        return !now.isBefore(seenAt.plus(step.compareTo(SEEN_STEP) < 0 ? step : SEEN_STEP));
    }

    UUID id() {
        return id;
    }

    AccountId account() {
        return account;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    String address() {
        return address;
    }

    String agent() {
        return agent;
    }
}
