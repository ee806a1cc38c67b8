package pl.ostoja.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Change what place is looked for. */
public record CorrectRequest(@NotNull RequestId request, long version, @NotNull @Valid RequestContent content) {}
