package pl.ostoja.access;

import java.util.UUID;
import pl.ostoja.shared.Period;

/**
 * Somebody is away, so that others stand in.
 *
 * @param absence the id of the fact, which an area above keeps
 * @param period open as long as nobody knows until when
 */
public record Absent(UUID absence, AccountId account, Period period) {}
