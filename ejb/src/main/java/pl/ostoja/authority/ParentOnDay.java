package pl.ostoja.authority;

import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.people.KinshipKind;

/**
 * Mother or father of a child on one day.
 *
 * @param person null if there is none, or none is known
 * @param since from when it is so; null if that is since birth or since nobody knows when
 */
public record ParentOnDay(KinshipKind role, UUID person, ParentalAuthority authority, LocalDate since) {}
