package pl.ostoja.fostering;

import java.time.LocalDate;
import pl.ostoja.centre.CentreId;

/**
 * What is known of a family's failing its duties has changed; whoever knows of children living there derives what is owed anew.
 *
 * @param since the earliest day that it may matter for
 */
public record CarersFail(CentreId centre, FosterFamilyId family, LocalDate since) {}
