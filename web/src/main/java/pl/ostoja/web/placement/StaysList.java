package pl.ostoja.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.StayRow;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** The stays of a child as a file. */
@RequestScoped
@Exported(at = "/placement/stays", title = "placement.tab.stays", kind = "STAY")
public class StaysList implements ExportedList<StayRow> {
    @Inject ChildService service;
    @Inject Query query;
    @Inject Texts texts;

    @Override
    public Page<StayRow> page(PageRequest request) {
        return Page.slice(service.details(new ChildId(query.id("child"))).stays(), request);
    }

    @Override
    public List<Column<StayRow>> columns() {
        return List.of(
                new Column<>("placement.since", StayRow::since),
                new Column<>("placement.until", StayRow::until),
                new Column<>("placement.planned", StayRow::plannedEndOn),
                new Column<>("placement.endReason", StayRow::endReason),
                new Column<>("placement.where", stay -> stay.place() == null ? texts.of("placement.place.unseen") : stay.place()),
                new Column<>("placement.form", StayRow::form),
                new Column<>("placement.basis", StayRow::basis),
                new Column<>("placement.acts.reasonsCameOn", stay -> stay.acts().reasonsCameOn()),
                new Column<>("placement.acts.caseEndedOn", stay -> stay.acts().caseEndedOn()),
                new Column<>("placement.reference", stay -> stay.order() == null ? null : stay.order().reference()));
    }
}
