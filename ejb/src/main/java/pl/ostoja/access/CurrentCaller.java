package pl.ostoja.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.centre.CentreId;

/** The caller of this request. Set once at the door: by the web filter, the engine of jobs, a timer. */
@RequestScoped
public class CurrentCaller {
    private Caller caller = Caller.anonymous(Caller.Origin.NONE);
    private UUID session;

    public Caller get() {
        return caller;
    }

    /** Takes effect for the rest of the request. */
    public void become(Caller caller) {
        become(caller, null);
    }

    void become(Caller caller, UUID session) {
        this.caller = caller;
        this.session = session;
    }

    /** The session at a screen through which the caller came; none for a token, a job or a timer. */
    Optional<UUID> session() {
        return Optional.ofNullable(session);
    }

    /** The account that calls. Refuses callers without one. */
    AccountId account() {
        if (caller.account() == null) {
            throw new NotPermitted(Right.SIGNED_IN);
        }
        return caller.account();
    }

    /** The caller's centre. Refuses callers that stand above the centres: they have no business with a centre's records. */
    public CentreId centre() {
        if (caller.centre() == null) {
            throw new NotPermitted(Right.SIGNED_IN);
        }
        return caller.centre();
    }

    /** Refuses unless the caller holds one of the rights. */
    void require(Right... anyOf) {
        for (Right right : anyOf) {
            if (caller.may(right)) {
                return;
            }
        }
        throw new NotPermitted(anyOf[0]);
    }
}
