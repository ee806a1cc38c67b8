package pl.ostoja.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.register.RegisterService;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SheetLine;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The sheet of a family as a file, line by line as on the page. */
@RequestScoped
@Exported(at = "/register/family", title = "register.sheet", kind = "FAMILY")
public class FamilySheetList implements ExportedList<SheetLine> {
    @Inject RegisterService service;
    @Inject SheetColumns columns;
    @Inject Query query;

    private RegisterSheet sheet;

    @Override
    public Page<SheetLine> page(PageRequest request) {
        return Page.slice(sheet().lines(), request);
    }

    @Override
    public List<Column<SheetLine>> columns() {
        return columns.of(sheet().paragraph());
    }

    private RegisterSheet sheet() {
        if (sheet == null) {
            sheet = service.family(new FosterFamilyId(query.id("family"))).sheet();
        }
        return sheet;
    }
}
