package pl.ostoja.note;

import java.io.Serializable;

/** As whom a centre issues notes, and how it numbers them. */
public record IssuerDetails(Party party, NumberPattern pattern, long version) implements Serializable {}
