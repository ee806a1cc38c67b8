package pl.ostoja.protection;

import java.io.Serializable;

/** Somebody in a procedure. @param name as the register has it, or as it was written down; @param version to be sent back with a change */
public record CardPersonRow(CardPartId id, String name, CardPersonContent content, long version) implements Serializable {}
