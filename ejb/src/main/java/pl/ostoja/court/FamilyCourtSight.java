package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.assistance.FamiliesInCourt;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.RecordedRow;

/** What courts order, ask and get about a family with an assistant is shown and changed through the family; refuses one whose courts the caller does not see. */
@ApplicationScoped
class FamilyCourtSight {
    @Inject
    FamiliesInCourt families;

    @Inject
    AuditTrail trail;

    /** The fact, to be changed: whoever else changes facts of the family waits until this transaction ends. */
    <F extends RecordedRow> F locked(F fact) {
        families.requireLocked(familyOf(fact));
        return fact;
    }

    /**
     * The fact, to be shown, which the trail is told.
     *
     * @param part what of the family it is
     */
    <F extends RecordedRow> F shown(F fact, String part) {
        AssistanceCaseId family = familyOf(fact);
        families.require(family);
        trail.seen(fact.centre().value(), "ASSISTANCE", family.value(), part);
        return fact;
    }

    private static AssistanceCaseId familyOf(RecordedRow fact) {
        return new AssistanceCaseId(fact.auditSubject());
    }
}
