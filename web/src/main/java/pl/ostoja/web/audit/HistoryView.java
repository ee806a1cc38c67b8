package pl.ostoja.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.access.HistoryService;
import pl.ostoja.access.RecordKind;
import pl.ostoja.audit.HistoryRow;
import pl.ostoja.shared.Page;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** Behind the tag {@code app:history}: what changed of a record, before and after. Asked once for a page. */
@Named
@RequestScoped
public class HistoryView {
    @Inject HistoryService service;
    @Inject Query query;
    @Inject Texts texts;

    private Page<HistoryRow> changes;

    /** @param kind name of the {@link RecordKind} */
    public Page<HistoryRow> of(String kind, UUID record) {
        if (changes == null) {
            changes = service.of(RecordKind.valueOf(kind), record, query.page());
        }
        return changes;
    }

    /** A day, truth or constant as people write it; anything else as it was kept. */
    public String show(String kept) {
        if (kept == null) {
            return texts.of("audit.history.nothing");
        }
        if (kept.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return texts.date(LocalDate.parse(kept));
        }
        return kept.equals("true") ? texts.of("app.yes") : kept.equals("false") ? texts.of("app.no") : kept;
    }
}
