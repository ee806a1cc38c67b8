package pl.ostoja.web.attachment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.attachment.AttachmentContent;
import pl.ostoja.attachment.AttachmentDetails;
import pl.ostoja.attachment.AttachmentId;
import pl.ostoja.attachment.AttachmentService;
import pl.ostoja.attachment.CorrectAttachment;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;
import pl.ostoja.web.faces.RecordPage;

/** One attached document, read and corrected: {@code /attachment/details?attachment=…} and {@code /attachment/correct?attachment=…}. */
@Named
@ViewScoped
public class AttachmentPage extends RecordPage<AttachmentDetails> {
    private static final long serialVersionUID = 1L;

    @Inject AttachmentService service;

    private AttachmentId attachment;
    private AttachmentForm form;

    @Override
    protected AttachmentDetails stored() {
        return service.details(attachment);
    }

    @Override
    protected void opened(AttachmentDetails row) {
        form = AttachmentForm.of(row.content());
    }

    public String correct() {
        service.correct(new CorrectAttachment(attachment, getRow().version(), getReason(), form.content()));
        return to("/attachment/details?attachment=" + attachment, "attachment.correct.done");
    }

    public String remove() {
        service.remove(attachment, getRow().version(), getReason());
        return to("/attachment/list?of=" + getRow().recordKind() + "&record=" + getRow().record(), "attachment.remove.done");
    }

    /** Where the version saved by somebody else and the one typed here part; the next save starts from the former. */
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("attachment.kind", AttachmentContent::kind)
                .in("attachment.title", AttachmentContent::title)
                .in("attachment.dated", AttachmentContent::dated)
                .in("attachment.note", AttachmentContent::note)
                .found();
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
}
