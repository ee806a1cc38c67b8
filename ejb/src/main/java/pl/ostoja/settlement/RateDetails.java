package pl.ostoja.settlement;

import java.io.Serializable;

/**
 * A raised amount as it is shown.
 *
 * @param version to be sent back when it is corrected or taken away
 */
public record RateDetails(CostFactId id, RateContent content, long version) implements Serializable {}
