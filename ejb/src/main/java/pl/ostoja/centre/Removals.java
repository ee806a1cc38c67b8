package pl.ostoja.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.EditConflict;

/** Takes away what was written down by mistake: the version that was seen, today, and with the reason in the trail. */
@ApplicationScoped
public class Removals {
    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** @param seen the version that the person has before them; refused if it is no more the latest */
    public void remove(RecordedRow row, long seen, String reason) {
        EditConflict.refuseUnlessCurrent(seen, row.version());
        row.remove(LocalDate.now(clock), reason);
        trail.because(reason);
    }
}
