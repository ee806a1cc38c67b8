package pl.ostoja.access;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.shared.Period;

/**
 * An account with all that stands behind it.
 *
 * @param centre its name; null for who stands above the centres
 * @param disabledReason null while it is not disabled
 * @param passwordSetAt null while it has a one-time password or none
 * @param sessions where it is signed in now
 * @param own whether it is the caller's: nobody changes their own rights
 */
public record AccountDetails(
        AccountId id,
        String login,
        String name,
        String centre,
        AccountState state,
        String disabledReason,
        Instant passwordSetAt,
        List<RoleHeld> roles,
        List<Authorisation> authorisations,
        List<SessionRow> sessions,
        boolean own,
        long version)
        implements Serializable {

    /** A role with its time. */
    public record RoleHeld(UUID id, Role role, Period period, boolean over) implements Serializable {}

    /** A written authorisation with its undertaking; either day may be null. */
    public record Authorisation(
            UUID id, String number, String scope, LocalDate issuedOn, LocalDate undertakingSignedOn, LocalDate revokedOn, boolean holds)
            implements Serializable {}
}
