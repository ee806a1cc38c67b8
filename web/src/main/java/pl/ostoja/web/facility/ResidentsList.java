package pl.ostoja.web.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.ResidentRow;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** Who lives in an institution on a day as a file, as far as the caller sees them. */
@RequestScoped
@Exported(at = "/facility/details", title = "fostering.residents", kind = "CHILD")
public class ResidentsList implements ExportedList<ResidentRow> {
    @Inject FacilityService service;
    @Inject Query query;

    @Override
    public Page<ResidentRow> page(PageRequest request) {
        return Page.slice(service.file(new FacilityId(query.id("facility")), query.date("on")).residents(), request);
    }

    @Override
    public List<Column<ResidentRow>> columns() {
        return List.of(
                new Column<>("placement.child", ResidentRow::name),
                new Column<>("people.fileNumber", ResidentRow::fileNumber),
                new Column<>("people.born", ResidentRow::born),
                new Column<>("placement.since", ResidentRow::since));
    }
}
