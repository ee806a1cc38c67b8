package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CurrentCaller;

/** How whoever calls signs a step. */
@ApplicationScoped
class Signatures {
    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    Signature now() {
        Caller who = caller.get();
        return new Signature(who.account() == null ? null : who.account().value(), who.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
