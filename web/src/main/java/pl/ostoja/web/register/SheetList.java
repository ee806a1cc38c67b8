package pl.ostoja.web.register;

import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.register.RegisterService;
import pl.ostoja.register.RegisterSheet;
import pl.ostoja.register.SheetLine;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** A sheet as a file, line by line as on its page. */
abstract class SheetList implements ExportedList<SheetLine> {
    @Inject RegisterService service;
    @Inject SheetTexts words;
    @Inject Query query;

    private RegisterSheet sheet;

    abstract RegisterSheet read();

    @Override
    public Page<SheetLine> page(PageRequest request) {
        return Page.slice(sheet().lines(), request);
    }

    @Override
    public List<Column<SheetLine>> columns() {
        return List.of(
                new Column<>("register.section", line -> line.item().section()),
                new Column<>("register.point", line -> line.item().point(sheet().paragraph())),
                new Column<>("register.item", SheetLine::item),
                new Column<>("register.about", SheetLine::about),
                new Column<>("register.value", line -> line.isMissing() ? words.gap(line) : words.value(line)));
    }

    private RegisterSheet sheet() {
        if (sheet == null) {
            sheet = read();
        }
        return sheet;
    }
}
