package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.note.NoteFilter;
import pl.ostoja.note.NoteRow;
import pl.ostoja.note.NoteService;
import pl.ostoja.note.NoteSort;
import pl.ostoja.note.NoteState;
import pl.ostoja.note.NoteTotals;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;

/** All notes of the centre, the latest first: {@code /note/list?state=LATE}. */
@Named
@RequestScoped
@Exported(at = "/note/list", title = "note.list", kind = "NOTE")
public class NotesPage implements ExportedList<NoteRow> {
    private static final String LATEST_FIRST = "-number";

    @Inject NoteService service;
    @Inject Query query;

    private Page<NoteRow> notes;
    private NoteTotals totals;

    public Page<NoteRow> getNotes() {
        if (notes == null) {
            notes = page(query.page());
        }
        return notes;
    }

    public NoteTotals getTotals() {
        if (totals == null) {
            totals = service.totals(filter());
        }
        return totals;
    }

    @Override
    public Page<NoteRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), NoteSort.NUMBER);
        return service.list(filter(), sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<NoteRow>> columns() {
        return List.of(
                new Column<>("note.number", NoteRow::number),
                new Column<>("note.debtor", NoteRow::recipient),
                new Column<>("note.period", NoteRow::period),
                new Column<>("note.issuedOn", NoteRow::issuedOn),
                new Column<>("note.dueOn", NoteRow::dueOn),
                new Column<>("note.total", NoteRow::total),
                new Column<>("note.open", NoteRow::open),
                new Column<>("note.state", NoteRow::state));
    }

    private NoteFilter filter() {
        return new NoteFilter(Codes.of(query.text("debtor")), query.constant("state", NoteState.class), null, query.text("q"));
    }

    public String getSort() {
        return query.sort(LATEST_FIRST);
    }

    public NoteState[] getStates() {
        return NoteState.values();
    }

    public List<Choice> getDebtors() {
        return service.debtors().stream().map(debtor -> new Choice(debtor.debtor().value(), debtor.name())).toList();
    }
}
