package pl.ostoja.court;

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

/** A filing about a child that has gone to a court. */
@Entity
@Audited("FILING")
@Table(name = "court_filing")
@SQLRestriction("removed_on is null")
class Filing implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FilingId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private ChildId child;

    @Embedded
    private FilingContent content;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected Filing() {}

    Filing(FilingId id, CentreId centre, ChildId child, FilingContent content) {
        this.id = id;
        this.centre = centre;
        this.child = child;
        this.content = content;
    }

    void correct(FilingContent corrected) {
        content = corrected;
    }

    /** Written down by mistake: stays in the database, is seen no more and counts for nothing. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    FilingId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    long version() {
        return version;
    }

    FilingSent sent() {
        return new FilingSent(id.value(), content.type(), content.sentOn());
    }

    FilingDetails details() {
        return new FilingDetails(id, child, content, version);
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
