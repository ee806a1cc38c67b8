package pl.ostoja.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One place where the account is signed in.
 *
 * @param agent how the browser names itself; may be null
 * @param here whether it is the one that asks
 */
public record SessionRow(UUID id, Instant since, Instant seenAt, String address, String agent, boolean here) implements Serializable {}
