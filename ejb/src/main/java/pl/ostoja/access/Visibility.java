package pl.ostoja.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one answer to "which records may this caller see?", as a condition for a query. Lists, counts, search, export, API, documents and single
 * records all ask here; what the condition leaves out does not exist for the caller.
 *
 * <p>VIS-1: a centre sees its own records only. VIS-2: a restricted record is seen by named readers only, and during emergency access.
 * VIS-3: coordinators and assistants see their caseload of today, their teams', and what is linked to it today (the child in the family).
 * VIS-8: who stands in for a person who is away sees what that person holds, for that time.
 * VIS-4: emergency access shows one record for its time, of the kinds that the caller's work deals with. VIS-5: administrators and auditors see no family's
 * record. VIS-7: a complaint is seen by those named for it alone. VIS-10: of a record that courts deal with, some see what concerns courts and nothing else.
 */
@RequestScoped
public class Visibility {
    private static final String REACHED =
            "select v.record from Reach v where v.account.value = :visMe and v.since <= :visToday and v.until >= :visToday and v.validUntil > :visNow";

    private static final String NAMED = REACHED + " and v.named = true";

    @Inject
    CurrentCaller current;

    @Inject
    @Any
    Instance<CourtMatters> matters;

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
        if (caller.centre() == null || !caller.isSystem() && !caller.scope(kind).reachesRecords() && !caller.opensInEmergency(kind)) {
            return new Condition("1 = 0", parameters);
        }
        parameters.put("visCentre", caller.centre().value());
        String ofCentre = ofCentre(alias);
        if (caller.isSystem()) {
            return new Condition(ofCentre, parameters);
        }
        parameters.putAll(me(caller));
        return new Condition("(" + ofCentre + " and " + among(caller.scope(kind), alias) + ")", parameters);
    }

    /**
     * VIS-10: the condition for what courts want and get, under the alias of the record that it is about: of all that the caller sees, and of those of which
     * the caller sees nothing else.
     */
    public Condition inCourt(RecordKind kind, String alias) {
        Condition whole = of(kind, alias);
        return courtsAlone(kind, alias).map(part -> either(whole, part)).orElse(whole);
    }

    /** The part of it by which the caller sees of records what concerns courts, and nothing else; empty for who has no role that sees so. */
    public Optional<Condition> courtsAlone(RecordKind kind, String alias) {
        Caller caller = current.get();
        if (caller.centre() == null || caller.isSystem() || !caller.dealsWithCourts(kind)) {
            return Optional.empty();
        }
        Map<String, Object> parameters = new HashMap<>(me(caller));
        parameters.put("visCentre", caller.centre().value());
        String concern = matters.stream().filter(matter -> matter.kind() == kind).map(matter -> matter.concern(alias)).collect(Collectors.joining(" or "));
        return Optional.of(new Condition("(" + ofCentre(alias) + " and " + unrestricted(alias) + " and (" + concern + "))", parameters));
    }

    private static Condition either(Condition one, Condition other) {
        Map<String, Object> parameters = new HashMap<>(one.parameters());
        parameters.putAll(other.parameters());
        return new Condition("(" + one + " or " + other + ")", parameters);
    }

    /**
     * A condition that lets through all that the caller sees, and some that the caller does not: beside {@link #of}, where a query asks about two kinds
     * by "or", it gives the database something to begin with.
     *
     * @param path to the identifier of a record of any kind
     */
    public Condition narrowed(String path) {
        Caller caller = current.get();
        boolean narrow = !caller.isSystem() && Arrays.stream(RecordKind.values()).noneMatch(kind -> caller.scope(kind) == Scope.CENTRE || caller.dealsWithCourts(kind));
        return narrow ? new Condition(path + " in (" + REACHED + ")", me(caller)) : new Condition("1 = 1", Map.of());
    }

    private static String among(Scope scope, String alias) {
        return switch (scope) {
            case NONE, COURT, NAMED -> named(alias);
            case CENTRE -> unrestricted(alias);
            case OWN -> alias + ".id.value in (" + REACHED + ") and " + unrestricted(alias);
        };
    }

    private static String ofCentre(String alias) {
        return alias + ".ownership.centre.value = :visCentre";
    }

    private static String named(String alias) {
        return alias + ".id.value in (" + NAMED + ")";
    }

    private static String unrestricted(String alias) {
        return "(" + alias + ".ownership.restricted = false or " + named(alias) + ")";
    }

    private Map<String, Object> me(Caller caller) {
        return Map.of("visMe", caller.account().value(), "visToday", LocalDate.now(clock), "visNow", clock.instant());
    }
}
