package pl.ostoja.fostering;

import java.time.LocalDate;
import java.util.Set;
import pl.ostoja.centre.CentreId;
import pl.ostoja.people.PersonId;

/**
 * A foster parent cares no more, others in the family do.
 *
 * @param remaining who goes on caring
 */
public record CarerLeft(CentreId centre, FosterFamilyId family, PersonId carer, LocalDate lastDay, Set<PersonId> remaining) {}
