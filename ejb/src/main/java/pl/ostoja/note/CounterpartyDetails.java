package pl.ostoja.note;

import java.io.Serializable;

/** A municipality or county with which a centre settles. */
public record CounterpartyDetails(CounterpartyId id, CounterpartyContent content, long version) implements Serializable {}
