package pl.ostoja.ledger;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;

/** Compute a month of the centre, or compute it anew. */
public record ComputeMonth(@NotNull YearMonth month) {}
