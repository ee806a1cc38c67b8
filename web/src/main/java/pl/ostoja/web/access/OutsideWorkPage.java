package pl.ostoja.web.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import pl.ostoja.access.NoteOutsideWork;
import pl.ostoja.access.OutsideWorkKind;
import pl.ostoja.access.OutsideWorkRow;
import pl.ostoja.access.OutsideWorkService;
import pl.ostoja.web.faces.Choice;
import pl.ostoja.web.faces.Messages;

/** What the owner of the account that {@link AccountPage} shows does besides, on the same page. */
@Named
@ViewScoped
public class OutsideWorkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OutsideWorkService service;

    @Inject
    AccountPage page;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private transient List<OutsideWorkRow> rows;
    private OutsideWorkKind kind;
    private Choice municipality;
    private LocalDate since;
    private LocalDate until;

    public List<OutsideWorkRow> getRows() {
        if (rows == null) {
            rows = service.of(page.getAccount());
        }
        return rows;
    }

    public String note() {
        service.note(new NoteOutsideWork(page.getAccount(), kind, municipality == null ? null : municipality.value().toString(), since, until));
        return done("access.work.noted");
    }

    /** Yesterday was the last day. */
    public String end(UUID work) {
        service.end(page.getAccount(), work, LocalDate.now(clock).minusDays(1));
        return done("access.work.ended");
    }

    private String done(String key) {
        messages.done(key);
        return "/access/details?faces-redirect=true&account=" + page.getAccount();
    }

    public boolean isOver(OutsideWorkRow row) {
        return !row.period().isOpen() && row.period().until().isBefore(LocalDate.now(clock));
    }

    public OutsideWorkKind[] getKinds() {
        return OutsideWorkKind.values();
    }

    public OutsideWorkKind getKind() {
        return kind;
    }

    public void setKind(OutsideWorkKind kind) {
        this.kind = kind;
    }

    public Choice getMunicipality() {
        return municipality;
    }

    public void setMunicipality(Choice municipality) {
        this.municipality = municipality;
    }

    public LocalDate getSince() {
        return since;
    }

    public void setSince(LocalDate since) {
        this.since = since;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
