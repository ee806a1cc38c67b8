package pl.ostoja.audit;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Writes to the trail as the interceptor of the services does, one transaction for each call. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TestWriter {
    @Inject
    AuditTrail trail;

    public void write(UUID chain, String detail) {
        trail.enter("TestWriter.write");
        trail.did(chain, AuditAction.DID, "TEST", chain, detail);
        trail.leave(Actor.system(chain));
    }
}
