package pl.ostoja.access;

import jakarta.enterprise.context.RequestScoped;
import pl.ostoja.centre.CentreId;

/** The caller of this request. Set once at the door: by the web filter, the engine of jobs, a timer. */
@RequestScoped
public class CurrentCaller {
    private Caller caller = Caller.anonymous(Caller.Origin.NONE);

    public Caller get() {
        return caller;
    }

    /** Takes effect for the rest of the request. */
    public void become(Caller caller) {
        this.caller = caller;
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
