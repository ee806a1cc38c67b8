package pl.ostoja.web.export;

import java.util.List;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** A list that is read at once, however little of it is asked for. */
public interface WholeList<T> extends ExportedList<T> {

    List<T> rows();

    @Override
    default Page<T> page(PageRequest request) {
        return Page.slice(rows(), request);
    }
}
