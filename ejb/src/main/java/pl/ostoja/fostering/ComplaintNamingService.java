package pl.ostoja.fostering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Colleague;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;

/** Who is named for a complaint and so sees it (FST-26). */
@Stateless
public class ComplaintNamingService {
    @Inject
    Complaints complaints;

    @Inject
    ComplaintReaders readers;

    @Inject
    AuditTrail trail;

    /** Those who can be named. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public List<Colleague> colleagues() {
        return readers.colleagues();
    }

    /** Sees it from now on; naming somebody twice changes nothing. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public void name(ComplaintId id, AccountId who, @NotBlank String reason) {
        Complaint complaint = complaints.visibleLocked(id);
        readers.refuseUnlessMayName(complaint);
        trail.because(reason);
        readers.name(complaint, who);
    }

    /** Sees nothing of it from now on. The last one stays, for nobody could ever open it again. */
    @Allowed(Right.RECORD_COMPLAINTS)
    public void dismiss(ComplaintId id, UUID reader, @NotBlank String reason) {
        Complaint complaint = complaints.visibleLocked(id);
        readers.refuseUnlessMayName(complaint);
        trail.because(reason);
        readers.dismiss(complaint, reader);
    }
}
