package pl.ostoja.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.IdentifiedRow;

/** A notice about a stay that was sent to everybody it was owed to. Never changed: another one is recorded. */
@Entity
@Audited("NOTICE")
@Table(name = "placement_notice")
class SentNotice extends IdentifiedRow {
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
        super(centre);
        this.child = child;
        this.stay = notice.stay();
        this.kind = notice.kind();
        this.sentOn = notice.sentOn();
        this.sentAt = notice.sentAt();
        this.channel = notice.channel();
        this.recipients = notice.recipients();
    }

    ChildId child() {
        return child;
    }

    NoticeSent facts() {
        return new NoticeSent(stay.value(), kind, sentOn, sentAt);
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
