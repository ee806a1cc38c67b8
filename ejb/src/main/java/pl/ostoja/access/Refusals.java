package pl.ostoja.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;

/** Keeps refused attempts in the trail, in a transaction of their own: the refused one is rolled back. */
@ApplicationScoped
class Refusals {
    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void record(String operation, Right right) {
        trail.enter(operation);
        trail.did(null, AuditAction.REFUSED, null, null, right.name());
        trail.leave(caller.get().actor());
    }
}
