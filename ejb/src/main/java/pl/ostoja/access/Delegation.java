package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.ostoja.centre.CentreId;

/**
 * Makes work that runs outside a request the work of somebody: of the account that asked for it, with the rights the account has now, or of the
 * system. For the engine of jobs and for timers.
 */
@ApplicationScoped
public class Delegation {
    @Inject
    Callers callers;

    @Inject
    CurrentCaller current;

    /** From here on the account acts; false if it does not work any more, and then nobody acts. */
    public boolean actFor(AccountId account) {
        Optional<Caller> caller = callers.of(account, Caller.Origin.NONE);
        current.become(caller.orElse(Caller.anonymous(Caller.Origin.NONE)));
        return caller.isPresent();
    }

    /** From here on the system acts, for one centre or for the installation if there is none. */
    public void actAsSystem(CentreId centre) {
        current.become(Caller.system(centre));
    }
}
