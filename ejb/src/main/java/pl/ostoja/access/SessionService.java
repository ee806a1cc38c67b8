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
        Optional<OpenSession> open = sessions.alive(token).flatMap(session -> open(session, origin));
        open.ifPresent(session -> current.become(session.caller(), session.id()));
        return open;
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
        trail.did(null, AuditAction.SIGNED_OUT, "ACCOUNT", current.account().value(), "EVERYWHERE " + ended);
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

    private Optional<OpenSession> open(SignedInSession session, Caller.Origin origin) {
        Optional<Caller> caller = callers.of(session.account(), origin);
        if (caller.isEmpty()) {
            return Optional.empty();
        }
        sessions.noteUse(session);
        Account account = accounts.find(session.account()).orElseThrow();
        SessionLimits limits = sessions.limits();
        return Optional.of(new OpenSession(
                session.id(), account.hasOneTimePassword() ? caller.get().withOneTimePassword() : caller.get().inPerson(), account.language(),
                limits.idle(), session.createdAt().plus(limits.absolute())));
    }
}
