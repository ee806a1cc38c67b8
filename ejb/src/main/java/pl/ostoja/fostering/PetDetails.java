package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A pet as pages show it.
 *
 * @param version to be sent back with a change
 */
public record PetDetails(FamilyFactId id, FosterFamilyId family, PetContent content, long version) implements Serializable {}
