package pl.ostoja.web.attachment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import pl.ostoja.attachment.AttachmentContent;
import pl.ostoja.attachment.AttachmentDetails;
import pl.ostoja.attachment.AttachmentId;
import pl.ostoja.attachment.AttachmentService;
import pl.ostoja.attachment.CorrectAttachment;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.Messages;

/** One attached document, read and corrected: {@code /attachment/details?attachment=…} and {@code /attachment/correct?attachment=…}. */
@Named
@ViewScoped
public class AttachmentPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject AttachmentService service;
    @Inject Messages messages;

    private AttachmentId attachment;
    private AttachmentDetails details;
    private AttachmentForm form;
    private String reason;

    public void load() {
        details = service.details(attachment);
        form = AttachmentForm.of(details.content());
    }

    public String correct() {
        service.correct(new CorrectAttachment(attachment, details.version(), reason, form.content()));
        messages.done("attachment.correct.done");
        return "/attachment/details?faces-redirect=true&attachment=" + attachment;
    }

    public String remove() {
        service.remove(attachment, details.version(), reason);
        messages.done("attachment.remove.done");
        return "/attachment/list?faces-redirect=true&of=" + details.recordKind() + "&record=" + details.record();
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        details = service.details(attachment);
        return Differences.between(details.content(), form.content())
                .in("attachment.kind", AttachmentContent::kind)
                .in("attachment.title", AttachmentContent::title)
                .in("attachment.dated", AttachmentContent::dated)
                .in("attachment.note", AttachmentContent::note)
                .found();
    }

    public AttachmentDetails getDetails() {
        return details;
    }

    public AttachmentForm getForm() {
        return form;
    }

    public AttachmentId getAttachment() {
        return attachment;
    }

    public void setAttachment(AttachmentId attachment) {
        this.attachment = attachment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
