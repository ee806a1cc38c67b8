package pl.ostoja.fostering;

import java.time.LocalDate;
import pl.ostoja.centre.CentreId;

/**
 * A family is about to hold other forms from the day on; whoever knows who lives there refuses what they have no room for.
 *
 * @param consents with which more may live there
 */
public record FamilyFormsChange(CentreId centre, FosterFamilyId family, FamilyForms forms, LocalDate since, Consents consents) {}
