package pl.ostoja.audit;

import java.time.Instant;
import java.util.UUID;

/**
 * Who entered something and when, by which operation of the application.
 *
 * @param account null for the system itself
 * @param name as the trail shows it
 */
public record Entered(Instant at, UUID account, String name, String operation) {}
