package pl.ostoja.access;

import java.io.Serializable;
import java.util.UUID;

/**
 * How many records of a kind somebody holds today, as far as the caller sees them.
 *
 * @param holder a person's or a team's id
 */
public record CaseloadCount(UUID holder, RecordKind kind, long records) implements Serializable {}
