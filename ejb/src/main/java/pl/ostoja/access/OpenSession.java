package pl.ostoja.access;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The session of this request.
 *
 * @param language the one chosen by the account
 * @param idle after this time without a request it ends
 * @param endsAt when it ends in any case
 */
public record OpenSession(UUID id, Caller caller, String language, Duration idle, Instant endsAt) {}
