package pl.ostoja.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * Say what has become of an action.
 *
 * @param version the one that was read
 */
public record SettleAction(@NotNull ActionId id, long version, @NotNull @Valid ActionOutcome outcome) {}
