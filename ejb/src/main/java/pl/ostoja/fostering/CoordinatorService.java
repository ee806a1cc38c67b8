package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.access.Caseloads;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.Right;
import pl.ostoja.access.Role;
import pl.ostoja.audit.AuditTrail;

/** Who coordinates (<i>koordynator</i>, UWR art. 77) which family. */
@Stateless
public class CoordinatorService {
    private static final System.Logger LOG = System.getLogger(CoordinatorService.class.getName());

    @Inject
    FosterFamilies families;

    @Inject
    Caseloads caseloads;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    CoordinatorLimit limit;

    @Inject
    Clock clock;

    /** FST-5: nobody coordinates more families than the law allows (art. 77(4)); the refusal names who has room. */
    @Allowed(Right.MANAGE_CASELOADS)
    public void assign(@Valid AssignCoordinator command) {
        FosterFamily family = families.visible(command.family());
        limit.refuseFull(family.centre(), command.coordinator(), command.since());
        caseloads.assign(family.centre(), RecordKind.FAMILY, family.id().value(), command.coordinator(), command.since(), command.reason());
        trail.because(command.reason());
        LOG.log(System.Logger.Level.INFO, "family {0} has coordinator {1}", family.id(), command.coordinator());
    }

    /** The coordinators of the centre today, the one with most room first. */
    @Allowed(Right.SEE_FAMILIES)
    public List<CaseloadShare> coordinators() {
        return caseloads.shares(caller.centre(), Role.COORDINATOR, RecordKind.FAMILY, LocalDate.now(clock));
    }
}
