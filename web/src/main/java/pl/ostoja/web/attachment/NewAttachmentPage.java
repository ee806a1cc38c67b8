package pl.ostoja.web.attachment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.attachment.AttachFile;
import pl.ostoja.attachment.AttachmentId;
import pl.ostoja.attachment.AttachmentService;
import pl.ostoja.web.faces.Messages;

/** Attaches a file to a record: {@code /attachment/new?of=CHILD&record=…}. */
@Named
@ViewScoped
public class NewAttachmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject AttachmentService service;
    @Inject Messages messages;

    /** Made with the form, so that a form sent twice attaches one file. */
    private final AttachmentId id = AttachmentId.next();

    private final AttachmentForm form = new AttachmentForm();
    private RecordKind of;
    private UUID record;
    private RecordName name;
    private transient Part file;

    public void load() {
        name = service.record(of, record);
    }

    public String attach() throws IOException {
        String fileName = file.getSubmittedFileName();
        try (InputStream stream = file.getInputStream()) {
            service.attach(new AttachFile(id, of, record, form.contentOf(fileName), fileName, stream.readAllBytes()));
        }
        messages.done("attachment.new.done");
        return "/attachment/list?faces-redirect=true&of=" + of + "&record=" + record;
    }

    public RecordName getName() {
        return name;
    }

    public AttachmentForm getForm() {
        return form;
    }

    public RecordKind getOf() {
        return of;
    }

    public void setOf(RecordKind of) {
        this.of = of;
    }

    public UUID getRecord() {
        return record;
    }

    public void setRecord(UUID record) {
        this.record = record;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
