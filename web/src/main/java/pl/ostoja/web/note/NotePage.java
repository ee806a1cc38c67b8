package pl.ostoja.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.note.CancelNote;
import pl.ostoja.note.NoteDetails;
import pl.ostoja.note.NoteId;
import pl.ostoja.note.NoteService;
import pl.ostoja.web.faces.Messages;

/** One note: {@code /note/details?note=…}. */
@Named
@ViewScoped
public class NotePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject NoteService service;
    @Inject Messages messages;

    private NoteId note;
    private NoteDetails details;
    private String reason;

    public void load() {
        details = service.details(note);
    }

    public String cancel() {
        NoteId cancelling = service.cancel(new CancelNote(note, reason));
        messages.done("note.cancel.done");
        return "/note/details?faces-redirect=true&note=" + cancelling;
    }

    public NoteDetails getDetails() {
        return details;
    }

    public NoteId getNote() {
        return note;
    }

    public void setNote(NoteId note) {
        this.note = note;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
