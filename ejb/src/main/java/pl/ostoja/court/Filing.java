package pl.ostoja.court;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/** A filing about a child that has gone to a court. */
@Entity
@Audited("FILING")
@Table(name = "court_filing")
@SQLRestriction("removed_on is null")
class Filing extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FilingId id;

    @Embedded
    private ChildId child;

    @Embedded
    private FilingContent content;

    protected Filing() {}

    Filing(FilingId id, CentreId centre, ChildId child, FilingContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    void correct(FilingContent corrected) {
        content = corrected;
    }

    FilingId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    FilingSent sent() {
        return new FilingSent(id.value(), content.type(), content.sentOn());
    }

    FilingDetails details() {
        return new FilingDetails(id, child, content, version());
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
