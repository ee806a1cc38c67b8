package pl.ostoja.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The one answer to "which records may this caller see?", as a condition for a query. Lists, counts, search, export, API, documents and single
 * records all ask here; what the condition leaves out does not exist for the caller.
 *
 * <p>VIS-1: a centre sees its own records only. VIS-2: a restricted record is seen by named readers only, and during emergency access.
 * VIS-3: coordinators and assistants see their caseload of today, their teams', and what is linked to it today (the child in the family).
 * VIS-4: emergency access shows one record for its time. VIS-5: administrators and auditors see no family's record.
 */
@RequestScoped
public class Visibility {
    private static final String OWN =
            """
            (%1$s.id.value in (select k.record from Caseload k where %2$s)
             or %1$s.id.value in (select l.record from RecordLink l, Caseload k
                 where k.record = l.via and l.since <= :visToday and (l.until is null or l.until > :visToday) and %2$s))""";

    private static final String CASELOAD_OF_MINE =
            """
            k.period.since <= :visToday and (k.period.until is null or k.period.until >= :visToday)
            and (k.account.value = :visMe or k.team.value in (:visTeams))""";

    private static final String NAMED =
            """
            (%1$s.id.value in (select r.record from RecordReader r where r.account.value = :visMe
                 and r.period.since <= :visToday and (r.period.until is null or r.period.until >= :visToday))
             or %1$s.id.value in (select b.record from BreakGlass b where b.account.value = :visMe and b.validUntil > :visNow))""";

    @Inject
    CurrentCaller current;

    @Inject
    Clock clock;

    /**
     * The condition for entities of the kind under the alias.
     *
     * @param alias of an entity with fields {@code id} (a record with one component {@code value}) and {@code ownership}
     */
    public Condition of(RecordKind kind, String alias) {
        Caller caller = current.get();
        Map<String, Object> parameters = new HashMap<>();
        if (caller.centre() == null) {
            return new Condition("1 = 0", parameters);
        }
        parameters.put("visCentre", caller.centre().value());
        String ofCentre = alias + ".ownership.centre.value = :visCentre";
        if (caller.isSystem()) {
            return new Condition(ofCentre, parameters);
        }
        return new Condition("(" + ofCentre + " and (" + among(caller, kind, alias, parameters) + "))", parameters);
    }

    private String among(Caller caller, RecordKind kind, String alias, Map<String, Object> parameters) {
        parameters.put("visMe", caller.account().value());
        parameters.put("visToday", LocalDate.now(clock));
        parameters.put("visNow", clock.instant());
        String named = NAMED.formatted(alias);
        String unrestricted = alias + ".ownership.restricted = false";
        return switch (caller.scope(kind)) {
            case NONE -> caller.may(Right.BREAK_GLASS) ? named : nothing(parameters);
            case CENTRE -> unrestricted + " or " + named;
            case OWN -> {
                // An empty list is no valid condition on every database: a team that nobody has stands in.
                parameters.put("visTeams", caller.teams().isEmpty() ? List.of(new UUID(0, 0)) : caller.teams().stream().map(TeamId::value).toList());
                yield "(" + unrestricted + " and " + OWN.formatted(alias, CASELOAD_OF_MINE) + ") or " + named;
            }
        };
    }

    private static String nothing(Map<String, Object> parameters) {
        parameters.keySet().removeIf(name -> !name.equals("visCentre"));
        return "1 = 0";
    }
}
