package pl.ostoja.court;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.placement.ChildId;

/** A filing that has gone to a court: about a child, or about a family that an assistant works with. */
@Entity
@Audited("FILING")
@Table(name = "court_filing")
@SQLRestriction("removed_on is null")
class Filing extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FilingId id;

    /** Null of one about a family. */
    @Embedded
    private ChildId child;

    /** Null of one about a child. */
    @Embedded
    private AssistanceCaseId family;

    @Embedded
    private FilingContent content;

    protected Filing() {}

    Filing(FilingId id, CentreId centre, ChildId child, FilingContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    Filing(FilingId id, CentreId centre, AssistanceCaseId family, FilingContent content) {
        super(centre);
        this.id = id;
        this.family = family;
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

    AssistanceCaseId family() {
        return family;
    }

    FilingSent sent() {
        return new FilingSent(id.value(), content.type(), content.sentOn());
    }

    FilingDetails details() {
        return new FilingDetails(id, child, family, content, version());
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return child == null ? family.value() : child.value();
    }
}
