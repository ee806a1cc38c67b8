package pl.ostoja.web.fostering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.access.CaseloadRoom;
import pl.ostoja.access.CaseloadShare;
import pl.ostoja.fostering.CoordinatorService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;

/** The coordinators of the centre with their load, the one with most room first: {@code /fostering/coordinators}. */
@Named
@RequestScoped
@Exported(at = "/fostering/coordinators", title = "fostering.coordinators", kind = "CASELOAD")
public class CoordinatorsPage implements ExportedList<CaseloadShare> {
    @Inject CoordinatorService service;

    private CaseloadRoom room;

    @Override
    public Page<CaseloadShare> page(PageRequest request) {
        return Page.slice(getRoom().shares(), request);
    }

    @Override
    public List<Column<CaseloadShare>> columns() {
        return List.of(
                new Column<>("fostering.coordinator", CaseloadShare::name),
                new Column<>("fostering.coordinators.families", CaseloadShare::records),
                new Column<>("fostering.coordinators.room", this::room));
    }

    public CaseloadRoom getRoom() {
        if (room == null) {
            room = service.room();
        }
        return room;
    }

    /** How many families more. */
    public long room(CaseloadShare share) {
        return Math.max(0, getRoom().most() - share.records());
    }
}
