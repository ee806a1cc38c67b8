package pl.ostoja.fostering;

import java.io.Serializable;
import pl.ostoja.people.PersonId;

/**
 * An extra job of a carer, as pages show it.
 *
 * @param version to be sent back with a change
 */
public record ExtraJobDetails(FamilyFactId id, FosterFamilyId family, PersonId carer, String name, ExtraJobContent content, long version) implements Serializable {}
