package pl.ostoja.court;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.assistance.FamiliesInCourt;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.shared.EditConflict;

/** Courts that ask for the assistant's opinion (CRT-11). */
@Stateless
public class OpinionRequestService {
    private static final System.Logger LOG = System.getLogger(OpinionRequestService.class.getName());

    @Inject
    FamilyCourts courts;

    @Inject
    FamiliesInCourt families;

    @Inject
    Duties duties;

    @Inject
    Removals removals;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Writing down the same request again changes nothing. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public OpinionRequestId record(@Valid RecordOpinionRequest command) {
        families.requireLocked(command.family());
        if (!courts.isKnown(OpinionRequest.class, command.id())) {
            FamilyOrderRules.check(command.content(), LocalDate.now(clock));
            OpinionRequest request = new OpinionRequest(command.id(), caller.centre(), command.family(), command.content());
            courts.add(request);
            followUp(request, "recorded");
        }
        return command.id();
    }

    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void correct(@Valid CorrectOpinionRequest command) {
        OpinionRequest request = locked(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), request.version());
        FamilyOrderRules.check(command.content(), LocalDate.now(clock));
        request.correct(command.content());
        trail.because(command.reason());
        followUp(request, "corrected");
    }

    /** Takes a request away that was written down by mistake. */
    @Allowed({Right.RECORD_ASSISTANCE, Right.RECORD_FILINGS})
    public void remove(OpinionRequestId id, long version, @NotBlank String reason) {
        OpinionRequest request = locked(id);
        removals.remove(request, version, reason);
        followUp(request, "removed");
    }

    @Allowed({Right.SEE_ASSISTANCE, Right.SEE_COURT})
    public OpinionRequestDetails details(OpinionRequestId id) {
        OpinionRequest request = courts.request(id);
        families.require(request.family());
        trail.seen(request.centre().value(), "ASSISTANCE", request.family().value(), "opinion request");
        return request.details();
    }

    private OpinionRequest locked(OpinionRequestId id) {
        OpinionRequest request = courts.request(id);
        families.requireLocked(request.family());
        return request;
    }

    private void followUp(OpinionRequest request, String what) {
        duties.refresh(request.centre(), List.of(request.family().value()));
        LOG.log(System.Logger.Level.INFO, "family {0}: request for an opinion {1} {2}", request.family(), request.auditId(), what);
    }
}
