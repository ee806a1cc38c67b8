package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A version of what a family wishes or its worker thinks, as pages show it.
 *
 * @param author who wrote it down
 * @param version to be sent back with a change
 */
public record ExpectationDetails(FamilyFactId id, FosterFamilyId family, ExpectationContent content, String author, long version) implements Serializable {}
