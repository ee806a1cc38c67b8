package pl.ostoja.web.note;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.ostoja.centre.RowError;
import pl.ostoja.note.EnterReceived;
import pl.ostoja.note.ReceivedFile;
import pl.ostoja.note.ReceivedNoteId;
import pl.ostoja.note.ReceivedNoteService;
import pl.ostoja.shared.BusinessRuleViolation;
import pl.ostoja.web.faces.Messages;

/** A note that another county sent is entered, its lines typed or from a file. */
@Named
@ViewScoped
public class EnterReceivedPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReceivedNoteService service;
    @Inject Messages messages;

    /** Made with the page, so that a form sent twice is written once. */
    private final ReceivedNoteId id = ReceivedNoteId.next();

    private final ReceivedForm form = new ReceivedForm();
    private String lines;
    private transient Part file;
    private List<RowError> errors = List.of();

    /** Stays here as long as a row cannot be read; what the file held stands in the field then, to be mended there. */
    public String enter() throws IOException {
        if (file != null && file.getSize() > 0) {
            lines = content();
        }
        ReceivedFile read = ReceivedFile.of(lines == null ? "" : lines);
        errors = read.errors();
        if (!errors.isEmpty()) {
            return null;
        }
        if (read.lines().isEmpty()) {
            throw new BusinessRuleViolation("NOT-21", "note.violation.noLines");
        }
        service.enter(new EnterReceived(id, form.content(), read.lines()));
        messages.done("note.received.done");
        return "/note/received-details?faces-redirect=true&received=" + id;
    }

    private String content() throws IOException {
        try (InputStream stream = file.getInputStream()) {
            return new String(stream.readNBytes(ReceivedFile.MOST_CHARACTERS + 1), StandardCharsets.UTF_8);
        }
    }

    public List<RowError> getErrors() {
        return errors;
    }

    public ReceivedForm getForm() {
        return form;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
