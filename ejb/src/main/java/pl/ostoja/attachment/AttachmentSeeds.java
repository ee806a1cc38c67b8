package pl.ostoja.attachment;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import pl.ostoja.access.RecordKind;
import pl.ostoja.audit.Entered;
import pl.ostoja.audit.Seeding;
import pl.ostoja.centre.CentreId;

/** Attachments of a {@link Seeding}; their files are texts, because what is invented was never scanned. */
public final class AttachmentSeeds {
    private final Seeding seeding;
    private final CentreId centre;

    public AttachmentSeeds(Seeding seeding, CentreId centre) {
        this.seeding = seeding;
        this.centre = centre;
    }

    public void attached(AttachmentId id, RecordKind kind, UUID record, AttachmentContent content, String text, Entered entered) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        FileFacts file = FileRules.checked(content.title() + ".txt", bytes);
        seeding.made(new Attachment(id, centre, kind, record, file, content, entered.at(), entered.name()), id.value(), entered).done();
        seeding.row(new AttachmentBytes(id, bytes));
    }
}
