package pl.ostoja.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import pl.ostoja.audit.AuditAction;
import pl.ostoja.audit.AuditTrail;

/** Keeps refused attempts in the trail, in a transaction of their own: the refused one is rolled back. */
@Stateless
public class Refusals {
    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void record(String operation, Right right) {
        trail.enter(operation);
        trail.did(null, AuditAction.REFUSED, null, null, right.name());
        trail.leave(caller.get().actor());
    }
}
