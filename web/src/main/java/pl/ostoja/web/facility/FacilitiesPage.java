package pl.ostoja.web.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.facility.FacilityFile;
import pl.ostoja.facility.FacilityFilter;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.facility.FacilityRow;
import pl.ostoja.facility.FacilityService;
import pl.ostoja.facility.FacilitySort;
import pl.ostoja.placement.CareForm;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** The institutions, {@code /facility/list}, and one of them with who lives there on a day, {@code /facility/details?facility=…&on=…}. */
@Named
@RequestScoped
@Exported(at = "/facility/list", title = "facility.list", kind = "FACILITY")
public class FacilitiesPage implements ExportedList<FacilityRow> {
    @Inject FacilityService service;
    @Inject Query query;

    private Page<FacilityRow> facilities;
    private FacilityFile file;

    public Page<FacilityRow> getFacilities() {
        if (facilities == null) {
            facilities = page(query.page());
        }
        return facilities;
    }

    @Override
    public Page<FacilityRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), FacilitySort.NAME);
        var state = query.constant("state", FacilityState.class);
        var filter = new FacilityFilter(
                query.text("q"), query.constant("type", CareForm.class), state == FacilityState.FREE ? Boolean.TRUE : null,
                state == FacilityState.CLOSED ? Boolean.TRUE : state == null ? Boolean.FALSE : null);
        return service.list(filter, sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<FacilityRow>> columns() {
        return List.of(
                new Column<>("facility.name", FacilityRow::name),
                new Column<>("facility.type", FacilityRow::type),
                new Column<>("facility.county", FacilityRow::county),
                new Column<>("facility.places", FacilityRow::places),
                new Column<>("facility.taken", FacilityRow::taken),
                new Column<>("facility.free", FacilityRow::free),
                new Column<>("facility.permitUntil", FacilityRow::permitUntil),
                new Column<>("facility.closedOn", FacilityRow::closedOn));
    }

    /** As of the day in the address, else of today. */
    public FacilityFile getFile() {
        if (file == null) {
            file = service.file(new FacilityId(query.id("facility")), query.date("on"));
        }
        return file;
    }

    public String getSort() {
        return query.sort("name");
    }

    public List<CareForm> getTypes() {
        return FacilityForm.types();
    }

    public FacilityState[] getStates() {
        return FacilityState.values();
    }
}
