package pl.ostoja.protection;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import pl.ostoja.placement.Channel;

/** The court was told of a removal. @param version the one that was seen */
public record TellCourt(@NotNull InterventionId id, long version, @NotNull Instant at, @NotNull Channel channel) {}
