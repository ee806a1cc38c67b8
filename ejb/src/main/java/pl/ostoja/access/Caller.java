package pl.ostoja.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.audit.Actor;
import pl.ostoja.centre.CentreId;

/**
 * Who calls, as known at the beginning of this request: the rights were read from the database just then, so that a right taken away
 * or an account disabled holds from the next request on.
 *
 * @param centre null for an administrator of the whole installation and for the system working on it
 * @param roles those that are valid today
 * @param rights what the roles carry; for a token never more than its owner has
 */
public record Caller(AccountId account, CentreId centre, String name, Set<Role> roles, Set<Right> rights, Origin origin) {

    /** Where a request comes from. Either part is null outside a request. */
    public record Origin(String requestNumber, String address) {
        public static final Origin NONE = new Origin(null, null);
    }

    public Caller {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
    }

    /** An account at work, with the rights of its roles. */
    static Caller of(AccountId account, CentreId centre, String name, Collection<Role> roles, Origin origin) {
        EnumSet<Right> rights = EnumSet.of(Right.ANYONE, Right.SIGNED_IN);
        roles.forEach(role -> rights.addAll(role.rights()));
        if (centre != null) {
            // What holds in all centres is not for the administrator of one.
            rights.removeAll(Right.OF_INSTALLATION);
        }
        return new Caller(account, centre, name, Set.copyOf(roles), rights, origin);
    }

    /** The same at the screen, signed in by password. */
    Caller inPerson() {
        EnumSet<Right> more = EnumSet.copyOf(rights);
        more.add(Right.CHOOSE_PASSWORD);
        more.add(Right.OWN_ACCOUNT);
        return new Caller(account, centre, name, roles, more, origin);
    }

    /** The same as long as the password is one that the system made: may replace it and do nothing else. */
    Caller withOneTimePassword() {
        return new Caller(account, centre, name, roles, EnumSet.of(Right.ANYONE, Right.CHOOSE_PASSWORD), origin);
    }

    /** The system itself, working for one centre: timers, jobs, seeds. Sees restricted records too. */
    public static Caller system(CentreId centre) {
        return new Caller(null, centre, Actor.SYSTEM_NAME, Set.of(), EnumSet.allOf(Right.class), Origin.NONE);
    }

    /** Somebody who has not signed in. */
    public static Caller anonymous(Origin origin) {
        return new Caller(null, null, "", Set.of(), Set.of(Right.ANYONE), origin);
    }

    public boolean isSystem() {
        return rights.contains(Right.SYSTEM);
    }

    public boolean isSignedIn() {
        return account != null;
    }

    /** Whether a password of one's own has to be chosen before anything else. */
    public boolean mustChoosePassword() {
        return may(Right.CHOOSE_PASSWORD) && !may(Right.SIGNED_IN);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    Scope scope(RecordKind kind) {
        return roles.stream().map(role -> role.scope(kind)).reduce(Scope.NONE, Scope::or);
    }

    /** VIS-10: whether one of the roles sees of records of the kind what concerns courts, and by that role nothing else. */
    boolean dealsWithCourts(RecordKind kind) {
        return roles.stream().anyMatch(role -> role.scope(kind) == Scope.COURT);
    }

    /** VIS-4: whether one may open records of the kind in an emergency: whose work never deals with such records has no page to read them on. */
    boolean opensInEmergency(RecordKind kind) {
        return may(Right.BREAK_GLASS) && may(kind.sight()) && !kind.isForNamedOnly();
    }

    Actor actor() {
        UUID centreId = centre == null ? null : centre.value();
        return new Actor(centreId, account == null ? null : account.value(), name, origin.requestNumber(), origin.address());
    }
}
