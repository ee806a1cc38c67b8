package pl.ostoja.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.duplicate.DuplicateFilter;
import pl.ostoja.duplicate.DuplicateRow;
import pl.ostoja.duplicate.DuplicateService;
import pl.ostoja.duplicate.DuplicateSort;
import pl.ostoja.duplicate.DuplicateState;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** Files that are likely one child's twice: {@code /duplicate/list}. */
@Named
@RequestScoped
@Exported(at = "/duplicate/list", title = "duplicate.list", kind = "CHILD")
public class DuplicatesPage implements ExportedList<DuplicateRow> {
    @Inject DuplicateService service;
    @Inject Query query;

    private Page<DuplicateRow> pairs;

    public Page<DuplicateRow> getPairs() {
        if (pairs == null) {
            pairs = page(query.page());
        }
        return pairs;
    }

    @Override
    public Page<DuplicateRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), DuplicateSort.STATE);
        var filter = new DuplicateFilter(query.text("q"), query.constant("state", DuplicateState.class));
        return service.list(filter, sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<DuplicateRow>> columns() {
        return List.of(
                new Column<>("duplicate.one", DuplicateRow::oneName),
                new Column<>("duplicate.one.number", DuplicateRow::oneNumber),
                new Column<>("duplicate.other", DuplicateRow::otherName),
                new Column<>("duplicate.other.number", DuplicateRow::otherNumber),
                new Column<>("people.born", DuplicateRow::born),
                new Column<>("duplicate.samePesel", DuplicateRow::samePesel),
                new Column<>("duplicate.state", DuplicateRow::state));
    }

    public String getSort() {
        return query.sort("state");
    }

    public DuplicateState[] getStates() {
        return DuplicateState.values();
    }
}
