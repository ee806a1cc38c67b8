package pl.ostoja.web.attachment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.attachment.AttachmentFilter;
import pl.ostoja.attachment.AttachmentRow;
import pl.ostoja.attachment.AttachmentService;
import pl.ostoja.attachment.AttachmentSort;
import pl.ostoja.attachment.DocumentKind;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.export.Column;
import pl.ostoja.web.export.Exported;
import pl.ostoja.web.export.ExportedList;
import pl.ostoja.web.faces.Query;
import pl.ostoja.web.faces.Sorting;
import pl.ostoja.web.text.Texts;

/** What is attached to a record, the latest first: {@code /attachment/list?of=CHILD&record=…}. */
@Named
@RequestScoped
@Exported(at = "/attachment/list", title = "attachment.list", kind = "ATTACHMENT")
public class AttachmentsPage implements ExportedList<AttachmentRow> {
    @Inject AttachmentService service;
    @Inject Query query;
    @Inject Texts texts;

    private RecordName name;
    private Page<AttachmentRow> attachments;
    private Set<DocumentKind> missing;

    public Page<AttachmentRow> getAttachments() {
        if (attachments == null) {
            attachments = page(query.page());
        }
        return attachments;
    }

    @Override
    public Page<AttachmentRow> page(PageRequest request) {
        var sort = Sorting.of(getSort(), AttachmentSort.ADDED);
        var filter = new AttachmentFilter(query.constant("kind", DocumentKind.class), query.text("q"));
        return service.of(getOf(), getRecord(), filter, sort.by(), sort.descending(), request);
    }

    @Override
    public List<Column<AttachmentRow>> columns() {
        return List.of(
                new Column<>("attachment.kind", row -> row.content().kind()),
                new Column<>("attachment.title", row -> row.content().title()),
                new Column<>("attachment.dated", row -> row.content().dated()),
                new Column<>("attachment.file", row -> row.file().name()),
                new Column<>("attachment.size", row -> row.file().size()),
                new Column<>("attachment.addedAt", AttachmentRow::addedAt),
                new Column<>("attachment.addedBy", AttachmentRow::addedBy),
                new Column<>("attachment.note", row -> row.content().note()));
    }

    public String getSort() {
        return query.sort("-added");
    }

    public RecordName getName() {
        if (name == null) {
            name = service.record(getOf(), getRecord());
        }
        return name;
    }

    /** In one sentence; null if nothing is missing. */
    public String getMissing() {
        if (missing == null) {
            missing = service.missing(getOf(), getRecord());
        }
        return missing.isEmpty() ? null : texts.of("attachment.missing", missing.stream().map(texts::name).collect(Collectors.joining(", ")));
    }

    public RecordKind getOf() {
        var kind = query.constant("of", RecordKind.class);
        if (kind == null) {
            throw new NotFound();
        }
        return kind;
    }

    public UUID getRecord() {
        return query.id("record");
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }
}
