package pl.ostoja.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser from which the account has signed in.
 *
 * @param agent how the browser names itself; may be null
 * @param here whether it is the one that asks
 */
public record DeviceRow(UUID id, String agent, Instant usedAt, boolean here) implements Serializable {}
