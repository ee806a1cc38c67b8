package pl.ostoja.web.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.ostoja.register.SheetLine;
import pl.ostoja.register.SheetParagraph;
import pl.ostoja.web.export.Column;

/** The columns of a sheet as a file. */
@RequestScoped
public class SheetColumns {
    @Inject SheetTexts words;

    List<Column<SheetLine>> of(SheetParagraph paragraph) {
        return List.of(
                new Column<>("register.section", line -> line.item().section()),
                new Column<>("register.point", line -> line.item().point(paragraph)),
                new Column<>("register.item", SheetLine::item),
                new Column<>("register.about", SheetLine::about),
                new Column<>("register.value", line -> line.isMissing() ? words.gap(line) : words.value(line)));
    }
}
