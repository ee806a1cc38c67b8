package pl.ostoja.fostering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A complaint was looked into, with this outcome.
 *
 * @param version the one the change started from
 */
public record CloseComplaint(@NotNull ComplaintId id, long version, @NotNull @Valid ComplaintClosing closing) {}
