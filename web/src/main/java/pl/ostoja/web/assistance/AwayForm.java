package pl.ostoja.web.assistance;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.assistance.AssistantAbsenceContent;
import pl.ostoja.assistance.AssistantAbsenceKind;

/** What is typed about an absence of an assistant. */
public class AwayForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private AssistantAbsenceKind kind;
    private LocalDate since;
    private LocalDate until;
    private String note;

    void show(AssistantAbsenceContent content) {
        kind = content.kind();
        since = content.since();
        until = content.until();
        note = content.note();
    }

    AssistantAbsenceContent content() {
        return new AssistantAbsenceContent(kind, since, until, note);
    }

    public AssistantAbsenceKind[] getKinds() {
        return AssistantAbsenceKind.values();
    }

    public AssistantAbsenceKind getKind() {
        return kind;
    }

    public void setKind(AssistantAbsenceKind kind) {
        this.kind = kind;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
