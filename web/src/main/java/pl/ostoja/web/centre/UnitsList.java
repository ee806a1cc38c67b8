package pl.ostoja.web.centre;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.centre.TerytRow;
import pl.ostoja.installation.TerytService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;

/** The units of the register today as a file; the page only counts them. */
@RequestScoped
@Exported(at = "/centre/units", title = "centre.units", kind = "TERYT_UNIT")
public class UnitsList implements ExportedList<TerytRow> {
    @Inject TerytService service;

    @Override
    public Page<TerytRow> page(PageRequest request) {
        return service.units(request);
    }

    @Override
    public List<Column<TerytRow>> columns() {
        return List.of(
                new Column<>("centre.units.code", unit -> unit.code().value()),
                new Column<>("centre.units.kind", TerytRow::kind),
                new Column<>("centre.name", TerytRow::name),
                new Column<>("law.validFrom", unit -> unit.period().since()));
    }
}
