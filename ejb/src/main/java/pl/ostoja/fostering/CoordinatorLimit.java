package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.CaseloadGiven;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;

/** FST-5 wherever a family is given to somebody: the account's row is locked first, so that two cannot take the last place at once. */
@ApplicationScoped
class CoordinatorLimit {
    @Inject
    Caseloads caseloads;

    @Inject
    CurrentLaw law;

    void refuseFull(CentreId centre, AccountId coordinator, LocalDate since) {
        caseloads.lock(coordinator);
        List<CaseloadShare> shares = caseloads.shares(centre, Role.COORDINATOR, RecordKind.FAMILY, since);
        CoordinatorLoad.refuseUnlessRoom(new CaseloadRoom(shares, law.on(since).whole(LegalNumber.COORDINATOR_MAX_FAMILIES)), coordinator);
    }

    /** Families may be held by others than coordinators too; for them the act sets no limit. */
    void refuseFull(@Observes CaseloadGiven given) {
        AccountId holder = given.holder().account();
        if (given.kind() == RecordKind.FAMILY && holder != null && caseloads.works(holder, Role.COORDINATOR, given.since())) {
            refuseFull(given.centre(), holder, given.since());
        }
    }
}
