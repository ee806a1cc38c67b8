package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.NotFound;

/** Sessions at a screen: resumed with every request, listed and ended by their owner (ACC-6). */
@Stateless
public class SessionService {
    @Inject
    Sessions sessions;

    @Inject
    KnownDevices devices;

    @Inject
    Accounts accounts;

    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    @Inject
    AuditTrail trail;

    /**
     * Makes the owner of the token the caller of this request. What the account may do is read anew each time, so that an account disabled,
     * a right taken away or a session ended holds from this request on.
     */
    @Allowed(Right.ANYONE)
    public Optional<OpenSession> resume(String token, Caller.Origin origin) {
        Optional<SignedInSession> session = sessions.alive(token);
        session.ifPresent(sessions::noteUse);
        return become(session, origin);
    }

    /** The same for what a page asks by itself, while perhaps nobody sits before it: that is no use of the session. */
    @Allowed(Right.ANYONE)
    public Optional<OpenSession> glance(String token, Caller.Origin origin) {
        return become(sessions.alive(token), origin);
    }

    /** Ends the session through which the caller came. */
    @Allowed(Right.CHOOSE_PASSWORD)
    public void signOut() {
        current.session().ifPresent(session -> sessions.end(current.account(), session));
        trail.did(null, AuditAction.SIGNED_OUT, "ACCOUNT", current.account().value(), "HERE");
    }

    /** Ends all sessions of the caller, also this one, and forgets the known devices. */
    @Allowed(Right.CHOOSE_PASSWORD)
    public void signOutEverywhere() {
        int ended = sessions.endAllBut(current.account(), null);
        devices.forgetAll(current.account());
        trail.did(null, AuditAction.SIGNED_OUT, "ACCOUNT", current.account().value(), "EVERYWHERE " + ended);
    }

    /**
     * The browsers from which the caller has signed in.
     *
     * @param token of the browser that asks; null if it has none
     */
    @Allowed(Right.OWN_ACCOUNT)
    public List<DeviceRow> devices(String token) {
        return devices.of(current.account()).stream().map(device -> device.row(token)).toList();
    }

    /** From there the next sign-in is one from an unknown device again; a session that is open there stays. */
    @Allowed(Right.OWN_ACCOUNT)
    public void forget(UUID device) {
        if (!devices.forget(current.account(), device)) {
            throw new NotFound();
        }
        trail.did(null, AuditAction.DID, "ACCOUNT", current.account().value(), "DEVICE_FORGOTTEN");
    }

    @Allowed(Right.OWN_ACCOUNT)
    public List<SessionRow> own() {
        return sessions.of(current.account()).stream()
                .map(session -> new SessionRow(
                        session.id(), session.createdAt(), session.seenAt(), session.address(), session.agent(),
                        current.session().filter(session.id()::equals).isPresent()))
                .toList();
    }

    @Allowed(Right.OWN_ACCOUNT)
    public void endOwn(UUID session) {
        if (!sessions.end(current.account(), session)) {
            throw new NotFound();
        }
        trail.did(null, AuditAction.SIGNED_OUT, "ACCOUNT", current.account().value(), "ELSEWHERE 1");
    }

    private Optional<OpenSession> become(Optional<SignedInSession> signedIn, Caller.Origin origin) {
        Optional<OpenSession> open = signedIn.flatMap(session -> open(session, origin));
        open.ifPresent(session -> current.become(session.caller(), session.id()));
        return open;
    }

    private Optional<OpenSession> open(SignedInSession session, Caller.Origin origin) {
        Optional<Caller> caller = callers.of(session.account(), origin);
        if (caller.isEmpty()) {
            return Optional.empty();
        }
        Account account = accounts.find(session.account()).orElseThrow();
        SessionLimits limits = sessions.limits();
        return Optional.of(new OpenSession(
                session.id(), account.hasOneTimePassword() ? caller.get().withOneTimePassword() : caller.get().inPerson(), account.language(),
                limits.idle(), session.createdAt().plus(limits.absolute())));
    }
}
