package pl.ostoja.settlement;

import java.io.Serializable;

/**
 * A full amount – of a month, of a family's cost, of an expense – and where it comes from.
 *
 * @param source the gazette, the resolution or the decision it was read in
 */
public record Price(Grosze amount, String article, String source) implements Serializable {}
