package pl.ostoja.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.note.DraftRow;
import pl.ostoja.note.IssueNotes;
import pl.ostoja.note.NoteDrafts;
import pl.ostoja.note.NoteService;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.text.Texts;

/** What is not on a note yet: {@code /note/make?month=2026-10}; of the last month unless the address says another. */
@Named
@ViewScoped
public class MakeNotesPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS_OFFERED = 24;

    @Inject NoteService service;
    @Inject Messages messages;
    @Inject Query query;
    @Inject Texts texts;
    @Inject Clock clock;

    private YearMonth month;
    private PageRequest request;
    private NoteDrafts drafts;
    private List<String> debtors = new ArrayList<>();

    public void load() {
        month = query.month("month") == null ? YearMonth.now(clock).minusMonths(1) : query.month("month");
        request = query.page();
        drafts = service.drafts(month);
        debtors = new ArrayList<>(ready().map(draft -> draft.debtor().value()).distinct().toList());
    }

    public String issue() {
        var chosen = debtors.stream().map(TerytCode::new).collect(Collectors.toSet());
        messages.done("note.make.done", service.issue(new IssueNotes(month, chosen)).size());
        return "/note/list?faces-redirect=true";
    }

    private Stream<DraftRow> ready() {
        return drafts.drafts().stream().filter(DraftRow::ready);
    }

    public List<Choice> getChoices() {
        return ready().map(draft -> new Choice(draft.debtor().value(), draft.name())).distinct().toList();
    }

    public Page<DraftRow> getPage() {
        return Page.slice(drafts.drafts(), request);
    }

    public NoteDrafts getDrafts() {
        return drafts;
    }

    public YearMonth getMonth() {
        return month;
    }

    public List<Choice> getMonths() {
        return Stream.iterate(YearMonth.now(clock), one -> one.minusMonths(1))
                .limit(MONTHS_OFFERED)
                .map(one -> new Choice(one.toString(), texts.month(one)))
                .toList();
    }

    /** What is offered for the month that no address names. */
    public String getLastMonth() {
        return texts.month(YearMonth.now(clock).minusMonths(1));
    }

    public List<String> getDebtors() {
        return debtors;
    }

    public void setDebtors(List<String> debtors) {
        this.debtors = debtors;
    }
}
