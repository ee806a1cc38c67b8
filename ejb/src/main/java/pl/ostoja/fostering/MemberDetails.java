package pl.ostoja.fostering;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.people.PersonId;

/**
 * Somebody of the household as pages show them.
 *
 * @param born null if not known
 * @param version to be sent back with a change
 */
public record MemberDetails(FamilyFactId id, FosterFamilyId family, PersonId person, String name, LocalDate born, MemberContent content, long version)
        implements Serializable {}
