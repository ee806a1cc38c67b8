package pl.ostoja.placement;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** @param on day on which the child is to leave; null if that is not known any more */
public record PlanStayEnd(@NotNull StayId stay, LocalDate on, long version) implements Serializable {}
