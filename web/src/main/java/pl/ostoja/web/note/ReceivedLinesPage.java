package pl.ostoja.web.note;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.ostoja.note.ReceivedAmounts;
import pl.ostoja.note.ReceivedNoteDetails.Compared;
import pl.ostoja.note.ReceivedNoteId;
import pl.ostoja.note.ReceivedNoteService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** The lines of a note that another county sent, beside ours, as a file. */
@Named
@RequestScoped
@Exported(at = "/note/received-details", title = "note.lines", kind = "RECEIVED_NOTE")
public class ReceivedLinesPage implements ExportedList<Compared> {
    @Inject ReceivedNoteService service;
    @Inject Query query;
    @Inject Texts texts;

    @Override
    public Page<Compared> page(PageRequest request) {
        return Page.slice(service.details(new ReceivedNoteId(query.id("received"))).lines(), request);
    }

    @Override
    public List<Column<Compared>> columns() {
        return List.of(
                new Column<>("people.fileNumber", Compared::child),
                new Column<>("settlement.month", Compared::month),
                new Column<>("note.theirs.days", line -> line.theirs().days()),
                new Column<>("note.ours.days", ours(ReceivedAmounts::days)),
                new Column<>("note.theirs.base", line -> line.theirs().base()),
                new Column<>("note.ours.base", ours(ReceivedAmounts::base)),
                new Column<>("note.theirs.rate", line -> line.theirs().rate()),
                new Column<>("note.ours.rate", ours(ReceivedAmounts::rate)),
                new Column<>("note.theirs.amount", line -> line.theirs().amount()),
                new Column<>("note.ours.amount", ours(ReceivedAmounts::amount)),
                new Column<>("note.differences", line -> line.differences().stream().map(texts::name).collect(Collectors.joining(", "))));
    }

    private static Function<Compared, Object> ours(Function<ReceivedAmounts, Object> part) {
        return line -> line.ours() == null ? null : part.apply(line.ours());
    }
}
