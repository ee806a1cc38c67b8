package pl.ostoja.settlement;

import java.io.Serializable;

/** Where a category stands in the budget, as it is shown. */
public record ClassifiedDetails(CostFactId id, ClassifiedContent content, long version) implements Serializable {}
