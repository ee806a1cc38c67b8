package pl.ostoja.facility;

import jakarta.validation.constraints.NotNull;
import pl.ostoja.placement.StayId;

/** In which institution a stay is spent; what is said last holds. */
public record StaySpent(@NotNull StayId stay, @NotNull FacilityId facility) {}
