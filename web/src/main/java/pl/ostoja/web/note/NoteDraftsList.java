package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.note.DraftRow;
import pl.ostoja.note.NoteService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** What is not on a note yet as a file. */
@RequestScoped
@Exported(at = "/note/make", title = "note.drafts", kind = "NOTE")
public class NoteDraftsList implements ExportedList<DraftRow> {
    @Inject NoteService service;
    @Inject Query query;
    @Inject Clock clock;

    @Override
    public Page<DraftRow> page(PageRequest request) {
        YearMonth asked = query.month("month");
        return Page.slice(service.drafts(asked == null ? YearMonth.now(clock).minusMonths(1) : asked).drafts(), request);
    }

    @Override
    public List<Column<DraftRow>> columns() {
        return List.of(
                new Column<>("note.debtor", DraftRow::name),
                new Column<>("note.unit", draft -> draft.debtor().value()),
                new Column<>("note.corrects", DraftRow::corrects),
                new Column<>("note.lines", DraftRow::lines),
                new Column<>("note.total", DraftRow::total));
    }
}
