package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.note.ReceivedNoteRow;
import pl.ostoja.note.ReceivedNoteService;
import pl.ostoja.note.ReceivedState;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** Notes that other counties sent, the latest first: {@code /note/received?state=ENTERED}. */
@Named
@RequestScoped
@Exported(at = "/note/received", title = "note.received", kind = "RECEIVED_NOTE")
public class ReceivedNotesPage implements ExportedList<ReceivedNoteRow> {
    @Inject ReceivedNoteService service;
    @Inject Query query;

    private Page<ReceivedNoteRow> notes;

    public Page<ReceivedNoteRow> getNotes() {
        if (notes == null) {
            notes = page(query.page());
        }
        return notes;
    }

    @Override
    public Page<ReceivedNoteRow> page(PageRequest request) {
        return service.list(query.constant("state", ReceivedState.class), request);
    }

    @Override
    public List<Column<ReceivedNoteRow>> columns() {
        return List.of(
                new Column<>("note.received.issuer", row -> row.content().issuerName()),
                new Column<>("note.number", row -> row.content().number()),
                new Column<>("note.receivedOn", row -> row.content().receivedOn()),
                new Column<>("note.dueOn", row -> row.content().dueOn()),
                new Column<>("note.total", row -> row.content().total()),
                new Column<>("note.reckoned", ReceivedNoteRow::reckoned),
                new Column<>("note.differences", ReceivedNoteRow::differences),
                new Column<>("note.state", ReceivedNoteRow::state));
    }

    public ReceivedState[] getStates() {
        return ReceivedState.values();
    }
}
