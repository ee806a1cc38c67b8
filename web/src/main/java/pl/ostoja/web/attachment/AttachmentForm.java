package pl.ostoja.web.attachment;

import java.io.Serializable;
import java.time.LocalDate;
import pl.ostoja.attachment.AttachmentContent;
import pl.ostoja.attachment.DocumentKind;

/** What is typed about an attached document. */
public class AttachmentForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private DocumentKind kind;
    private String title;
    private LocalDate dated;
    private String note;

    static AttachmentForm of(AttachmentContent content) {
        AttachmentForm form = new AttachmentForm();
        form.kind = content.kind();
        form.title = content.title();
        form.dated = content.dated();
        form.note = content.note();
        return form;
    }

    AttachmentContent content() {
        return new AttachmentContent(kind, title, dated, note);
    }

    /** A document without a title is called as its file is. */
    AttachmentContent contentOf(String fileName) {
        return new AttachmentContent(kind, title == null ? withoutEnding(fileName) : title, dated, note);
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }

    public DocumentKind getKind() {
        return kind;
    }

    public void setKind(DocumentKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getDated() {
        return dated;
    }

    public void setDated(LocalDate dated) {
        this.dated = dated;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
