package pl.ostoja.authority;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Removal;

/** Something that changed who decides for a child: an order, a consent before the court, the certificate that nobody knows the father. */
@Entity
@Audited("LEGAL_EVENT")
@Table(name = "authority_legal_event")
@SQLRestriction("removed_on is null")
class LegalEvent implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LegalEventId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private ChildId child;

    @Embedded
    private LegalEventContent content;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected LegalEvent() {}

    LegalEvent(LegalEventId id, CentreId centre, ChildId child, LegalEventContent content) {
        this.id = id;
        this.centre = centre;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(LegalEventContent corrected) {
        content = corrected;
    }

    /** Written down by mistake: stays in the database, is seen no more and counts for nothing. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    LegalEventId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    LegalEventContent content() {
        return content;
    }

    long version() {
        return version;
    }

    LegalEventFacts facts() {
        return content.facts(id);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return child.value();
    }
}
