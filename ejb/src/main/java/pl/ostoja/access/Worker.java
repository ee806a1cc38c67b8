package pl.ostoja.access;

import java.io.Serializable;

/**
 * Who works on a record.
 *
 * @param holder in whose caseload it is
 * @param deputy who stands in on the day; null if nobody does
 */
public record Worker(Colleague holder, StandIn deputy) implements Serializable {}
