package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.note.NoteId;
import pl.ostoja.note.NoteLineContent;
import pl.ostoja.note.NoteService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;

/** The lines of a note as a file. */
@Named
@RequestScoped
@Exported(at = "/note/details", title = "note.lines", kind = "NOTE")
public class NoteLinesPage implements ExportedList<NoteLineContent> {
    @Inject NoteService service;
    @Inject Query query;

    @Override
    public Page<NoteLineContent> page(PageRequest request) {
        return Page.slice(service.details(new NoteId(query.id("note"))).lines(), request);
    }

    @Override
    public List<Column<NoteLineContent>> columns() {
        return List.of(
                new Column<>("people.fileNumber", NoteLineContent::fileNumber),
                new Column<>("note.what", NoteLineContent::category),
                new Column<>("note.form", NoteLineContent::form),
                new Column<>("note.since", line -> line.period().since()),
                new Column<>("note.until", line -> line.period().until()),
                new Column<>("note.days", NoteLineContent::days),
                new Column<>("note.year", NoteLineContent::year),
                new Column<>("note.rate", NoteLineContent::rate),
                new Column<>("note.base", NoteLineContent::base),
                new Column<>("note.amount", NoteLineContent::amount),
                new Column<>("note.correcting", NoteLineContent::correcting));
    }
}
