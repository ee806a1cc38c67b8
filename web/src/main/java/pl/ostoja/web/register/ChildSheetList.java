package pl.ostoja.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.placement.ChildId;
import pl.ostoja.register.RegisterService;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SheetLine;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The sheet of a child as a file, line by line as on the page. */
@RequestScoped
@Exported(at = "/register/child", title = "register.sheet", kind = "CHILD")
public class ChildSheetList implements ExportedList<SheetLine> {
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
            sheet = service.child(new ChildId(query.id("child"))).sheet();
        }
        return sheet;
    }
}
