package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.fostering.ComplaintFilter;
import pl.ostoja.fostering.ComplaintKind;
import pl.ostoja.fostering.ComplaintRow;
import pl.ostoja.fostering.ComplaintService;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The complaints for which one is named, of all families or of one: {@code /fostering/complaints}, {@code ?record=…} for a family. */
@Named
@RequestScoped
@Exported(at = "/fostering/complaints", title = "fostering.complaints", kind = "COMPLAINT")
public class ComplaintsPage implements ExportedList<ComplaintRow> {
    @Inject ComplaintService service;
    @Inject Query query;

    private Page<ComplaintRow> complaints;

    public Page<ComplaintRow> getComplaints() {
        if (complaints == null) {
            complaints = page(query.page());
        }
        return complaints;
    }

    @Override
    public Page<ComplaintRow> page(PageRequest request) {
        return service.list(new ComplaintFilter(getFamily(), query.constant("kind", ComplaintKind.class), query.flag("open")), request);
    }

    @Override
    public List<Column<ComplaintRow>> columns() {
        return List.of(
                new Column<>("fostering.complaint.receivedOn", ComplaintRow::receivedOn),
                new Column<>("people.fileNumber", ComplaintRow::fileNumber),
                new Column<>("fostering.family", ComplaintRow::familyLabel),
                new Column<>("fostering.complaint.kind", ComplaintRow::kind),
                new Column<>("fostering.complaint.subject", ComplaintRow::subject),
                new Column<>("fostering.complaint.outcome", ComplaintRow::outcome),
                new Column<>("fostering.complaint.closedOn", ComplaintRow::closedOn));
    }

    /** Null for all families. */
    public FosterFamilyId getFamily() {
        return query.text("record") == null ? null : new FosterFamilyId(query.id("record"));
    }

    public ComplaintKind[] getKinds() {
        return ComplaintKind.values();
    }

    public List<Boolean> getFlags() {
        return List.of(true, false);
    }
}
