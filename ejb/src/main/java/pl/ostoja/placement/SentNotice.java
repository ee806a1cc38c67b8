package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Ids;

/** A notice about a stay that was sent to everybody it was owed to. Never changed: another one is recorded. */
@Entity
@Audited("NOTICE")
@Table(name = "placement_notice")
class SentNotice implements AuditedRecord {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private CentreId centre;

    @Embedded
    private ChildId child;

    @Embedded
    private StayId stay;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private NoticeKind kind;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private Channel channel;

    @Column(name = "recipients")
    private String recipients;

    protected SentNotice() {}

    SentNotice(CentreId centre, ChildId child, RecordNotice notice) {
        this.id = Ids.next();
        this.centre = centre;
        this.child = child;
        this.stay = notice.stay();
        this.kind = notice.kind();
        this.sentOn = notice.sentOn();
        this.sentAt = notice.sentAt();
        this.channel = notice.channel();
        this.recipients = notice.recipients();
    }

    UUID id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    NoticeSent facts() {
        return new NoticeSent(stay.value(), kind, sentOn, sentAt);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id;
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
