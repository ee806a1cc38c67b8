package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * How the family lives, as pages show it.
 *
 * @param version to be sent back with a change
 */
public record DwellingDetails(FamilyFactId id, FosterFamilyId family, DwellingContent content, long version) implements Serializable {}
