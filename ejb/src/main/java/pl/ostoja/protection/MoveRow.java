package pl.ostoja.protection;

import java.io.Serializable;

/** A move of the victim. @param version to be sent back with a change */
public record MoveRow(CardPartId id, MoveContent content, long version) implements Serializable {}
