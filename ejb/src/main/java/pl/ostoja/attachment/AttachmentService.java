package pl.ostoja.attachment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.RecordKind;
import pl.ostoja.access.RecordName;
import pl.ostoja.access.Records;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** Files attached to records, each seen by those who see the record. */
@Stateless
public class AttachmentService {
    private static final System.Logger LOG = System.getLogger(AttachmentService.class.getName());

    @Inject
    Attachments attachments;

    @Inject
    Records records;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** Attaching the same file again changes nothing. */
    @Allowed(Right.ATTACH_FILES)
    public AttachmentId attach(@Valid AttachFile command) {
        records.requireVisible(command.recordKind(), command.record());
        if (attachments.isKnown(command.id())) {
            return command.id();
        }
        FileFacts file = FileRules.checked(command.fileName(), command.bytes());
        FileRules.checkNumber(attachments.number(command.recordKind(), command.record()));
        FileRules.checkDay(command.content().dated(), today());
        attachments.add(
                new Attachment(
                        command.id(), caller.centre(), command.recordKind(), command.record(), file, command.content(), clock.instant(), caller.get().name()),
                command.bytes());
        LOG.log(System.Logger.Level.INFO, "{0} {1}: attachment {2}, {3} bytes", command.recordKind(), command.record(), command.id(), file.size());
        return command.id();
    }

    @Allowed(Right.ATTACH_FILES)
    public void correct(@Valid CorrectAttachment command) {
        Attachment attachment = visible(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), attachment.version());
        FileRules.checkDay(command.content().dated(), today());
        attachment.correct(command.content());
        trail.because(command.reason());
    }

    /** Takes a file out of sight that does not belong there. */
    @Allowed(Right.ATTACH_FILES)
    public void remove(AttachmentId id, long version, @NotBlank String reason) {
        removals.remove(visible(id), version, reason);
    }

    @Allowed(Right.SEE_ATTACHMENTS)
    public Page<AttachmentRow> of(RecordKind kind, UUID record, AttachmentFilter filter, AttachmentSort sort, boolean descending, PageRequest page) {
        records.requireVisible(kind, record);
        trail.seen(caller.centre().value(), kind.name(), record, "attachments");
        return attachments.of(kind, record, filter, sort, descending, page);
    }

    /** ATT-6: what accompanies a child into care and is not there; nothing of other records. */
    @Allowed(Right.SEE_ATTACHMENTS)
    public Set<DocumentKind> missing(RecordKind kind, UUID record) {
        records.requireVisible(kind, record);
        return FileRules.missing(kind, attachments.kinds(kind, record));
    }

    /** What a page says at its head of a record to which something is attached. */
    @Allowed(Right.SEE_ATTACHMENTS)
    public RecordName record(RecordKind kind, UUID record) {
        return records.visibleName(kind, record);
    }

    @Allowed(Right.SEE_ATTACHMENTS)
    public AttachmentDetails details(AttachmentId id) {
        Attachment attachment = attachments.find(id);
        RecordName name = records.visibleName(attachment.recordKind(), attachment.record());
        seen(attachment, "attachment");
        return attachment.details(name);
    }

    /** The file itself; that it was taken is in the trail. */
    @Allowed(Right.SEE_ATTACHMENTS)
    public AttachedFile file(AttachmentId id) {
        Attachment attachment = visible(id);
        seen(attachment, "file");
        return new AttachedFile(attachment.file(), attachments.bytes(id));
    }

    private Attachment visible(AttachmentId id) {
        Attachment attachment = attachments.find(id);
        records.requireVisible(attachment.recordKind(), attachment.record());
        return attachment;
    }

    private void seen(Attachment attachment, String what) {
        trail.seen(attachment.centre().value(), attachment.recordKind().name(), attachment.record(), what);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
