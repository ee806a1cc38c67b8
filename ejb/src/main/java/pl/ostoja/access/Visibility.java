package pl.ostoja.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The one answer to "which records may this caller see?", as a condition for a query. Lists, counts, search, export, API, documents and single
 * records all ask here; what the condition leaves out does not exist for the caller.
 *
 * <p>VIS-1: a centre sees its own records only. VIS-2: a restricted record is seen by named readers only, and during emergency access.
 * VIS-3: coordinators and assistants see their caseload of today, their teams', and what is linked to it today (the child in the family).
 * VIS-8: who stands in for a person who is away sees what that person holds, for that time.
 * VIS-4: emergency access shows one record for its time. VIS-5: administrators and auditors see no family's record. VIS-7: a complaint is seen by those
 * named for it alone.
 */
@RequestScoped
public class Visibility {
    private static final String REACHED =
            "select v.record from Reach v where v.account.value = :visMe and v.since <= :visToday and v.until >= :visToday and v.validUntil > :visNow";

    private static final String NAMED = REACHED + " and v.named = true";

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
        boolean opens = caller.may(Right.BREAK_GLASS) && !kind.isForNamedOnly();
        if (caller.centre() == null || !caller.isSystem() && caller.scope(kind) == Scope.NONE && !opens) {
            return new Condition("1 = 0", parameters);
        }
        parameters.put("visCentre", caller.centre().value());
        String ofCentre = alias + ".ownership.centre.value = :visCentre";
        if (caller.isSystem()) {
            return new Condition(ofCentre, parameters);
        }
        parameters.putAll(me(caller));
        return new Condition("(" + ofCentre + " and " + among(caller.scope(kind), alias) + ")", parameters);
    }

    /**
     * A condition that lets through all that the caller sees, and some that the caller does not: beside {@link #of}, where a query asks about two kinds
     * by "or", it gives the database something to begin with.
     *
     * @param path to the identifier of a record of any kind
     */
    public Condition narrowed(String path) {
        Caller caller = current.get();
        boolean narrow = !caller.isSystem() && Arrays.stream(RecordKind.values()).noneMatch(kind -> caller.scope(kind) == Scope.CENTRE);
        return narrow ? new Condition(path + " in (" + REACHED + ")", me(caller)) : new Condition("1 = 1", Map.of());
    }

    private static String among(Scope scope, String alias) {
        String named = alias + ".id.value in (" + NAMED + ")";
        String unrestricted = "(" + alias + ".ownership.restricted = false or " + named + ")";
        return switch (scope) {
            case NONE, NAMED -> named;
            case CENTRE -> unrestricted;
            case OWN -> alias + ".id.value in (" + REACHED + ") and " + unrestricted;
        };
    }

    private Map<String, Object> me(Caller caller) {
        return Map.of("visMe", caller.account().value(), "visToday", LocalDate.now(clock), "visNow", clock.instant());
    }
}
