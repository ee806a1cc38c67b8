package pl.ostoja.web.duplicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.duplicate.JoinedEntry;
import pl.ostoja.duplicate.JoinedPersonService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** Entries that were joined, the latest first: {@code /duplicate/joined}. */
@Named
@RequestScoped
@Exported(at = "/duplicate/joined", title = "duplicate.joined", kind = "CHILD")
public class JoinedPersonsPage implements ExportedList<JoinedEntry> {
    @Inject JoinedPersonService service;
    @Inject Query query;

    private Page<JoinedEntry> entries;

    public Page<JoinedEntry> getEntries() {
        if (entries == null) {
            entries = page(query.page());
        }
        return entries;
    }

    @Override
    public Page<JoinedEntry> page(PageRequest request) {
        return service.list(request);
    }

    @Override
    public List<Column<JoinedEntry>> columns() {
        return List.of(
                new Column<>("duplicate.joined.entry", JoinedEntry::name),
                new Column<>("duplicate.joined.kept", JoinedEntry::keptName),
                new Column<>("duplicate.joined.on", JoinedEntry::on));
    }
}
