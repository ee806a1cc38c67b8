package pl.ostoja.authority;

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

/** Something that changed who decides for a child: an order, a consent before the court, the certificate that nobody knows the father. */
@Entity
@Audited("LEGAL_EVENT")
@Table(name = "authority_legal_event")
@SQLRestriction("removed_on is null")
class LegalEvent extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LegalEventId id;

    @Embedded
    private ChildId child;

    @Embedded
    private LegalEventContent content;

    protected LegalEvent() {}

    LegalEvent(LegalEventId id, CentreId centre, ChildId child, LegalEventContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(LegalEventContent corrected) {
        content = corrected;
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

    LegalEventFacts facts() {
        return content.facts(id);
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
