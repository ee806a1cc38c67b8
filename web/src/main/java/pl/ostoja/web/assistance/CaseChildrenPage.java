package pl.ostoja.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import pl.ostoja.assistance.CaseChildRow;
import pl.ostoja.assistance.CaseChildService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.AskedTime;
import pl.ostoja.web.faces.Query;

/** Children of families with which an assistant worked in a time: {@code /assistance/children?from=…&to=…}. */
@Named
@RequestScoped
@Exported(at = "/assistance/children", title = "assistance.children", kind = "ASSISTANCE_CHILDREN")
public class CaseChildrenPage implements ExportedList<CaseChildRow> {
    @Inject CaseChildService lists;
    @Inject AskedTime time;
    @Inject Query query;

    private Page<CaseChildRow> children;

    public Page<CaseChildRow> getChildren() {
        if (children == null) {
            children = page(query.page());
        }
        return children;
    }

    @Override
    public Page<CaseChildRow> page(PageRequest request) {
        return lists.list(time.getFrom(), time.getTo(), request);
    }

    @Override
    public List<Column<CaseChildRow>> columns() {
        return List.of(
                new Column<>("assistance.children.child", CaseChildRow::name),
                new Column<>("people.born", CaseChildRow::born),
                new Column<>("assistance.family", row -> row.families().stream().map(CaseChildRow.Family::label).collect(Collectors.joining(", "))));
    }
}
