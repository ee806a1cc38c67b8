package pl.ostoja.assistance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Agree on another time.
 *
 * @param version the one the change started from
 */
public record ReplanVisit(@NotNull VisitId id, long version, @NotNull @Valid VisitPlan plan) {}
