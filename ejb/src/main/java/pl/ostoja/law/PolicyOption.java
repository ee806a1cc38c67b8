package pl.ostoja.law;

import pl.ostoja.shared.Explanation;

/** One answer to a {@link Policy}: as it is stored, and as it is said. */
public record PolicyOption(String choice, Explanation label) {}
