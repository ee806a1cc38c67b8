package pl.ostoja.duty;

import java.io.Serializable;
import java.time.Instant;

/**
 * The last comparison of a centre's stored duties with the facts.
 *
 * @param differences how many duties differed; what differs is recomputed at once
 */
public record DutyCheckRow(Instant at, int differences) implements Serializable {}
