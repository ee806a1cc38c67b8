package pl.ostoja.access;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That somebody stands in for a person who is away.
 *
 * @param person of a record: who stands in; of one's own day: for whom
 * @param until last day; null as long as nobody knows it
 * @param records how many
 */
public record StandIn(Colleague person, LocalDate until, long records) implements Serializable {}
