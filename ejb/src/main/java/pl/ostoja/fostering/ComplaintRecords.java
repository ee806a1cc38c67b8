package pl.ostoja.fostering;

import jakarta.enterprise.context.ApplicationScoped;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RestrictableEntities;

/** Complaints as access deals with them: by their number, and by nothing that others know. */
@ApplicationScoped
class ComplaintRecords extends RestrictableEntities {
    ComplaintRecords() {
        super(RecordKind.COMPLAINT, Complaint.class, "/fostering/complaint?complaint=");
    }

    @Override
    protected String named() {
        return "select c.id.value, coalesce(f.label, ''), c.fileNumber, c.ownership.restricted from Complaint c left join FosterFamily f on f.id = c.family where c.id.value in (:ids)";
    }

    @Override
    protected String identified() {
        return "select c.id.value from Complaint c where c.ownership.centre = :centre and c.fileNumber = :term";
    }
}
