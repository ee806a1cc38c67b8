package pl.ostoja.fostering;

import java.io.Serializable;

/**
 * A request for a helper and what became of it, as pages show it.
 *
 * @param version to be sent back with a change
 */
public record HelperDetails(FamilyFactId id, FosterFamilyId family, HelperContent content, long version) implements Serializable {}
