package pl.ostoja.web.export;

import java.util.List;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** The bean of a list's page, asked page by page for the same rows in the same order as the screen shows. Its class says {@link Exported}. */
public interface ExportedList<T> {

    Page<T> page(PageRequest request);

    List<Column<T>> columns();
}
