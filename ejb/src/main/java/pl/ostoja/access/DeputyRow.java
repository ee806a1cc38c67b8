package pl.ostoja.access;

import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.shared.Period;

/** One time in which somebody stands in for the holder of a record. */
public record DeputyRow(UUID absence, UUID record, Colleague deputy, Period period) implements Serializable {}
