package pl.ostoja.wellbeing;

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

/** Something that is known about the health, the school or the disability of a child. */
@Entity
@Audited("WELLBEING_FACT")
@Table(name = "wellbeing_fact")
@SQLRestriction("removed_on is null")
class WellbeingFact extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WellbeingFactId id;

    @Embedded
    private ChildId child;

    @Embedded
    private WellbeingContent content;

    protected WellbeingFact() {}

    WellbeingFact(WellbeingFactId id, CentreId centre, ChildId child, WellbeingContent content) {
        super(centre);
        this.id = id;
        this.child = child;
        this.content = content;
    }

    /** What was believed before stays in the history of the record. */
    void correct(WellbeingContent corrected) {
        content = corrected;
    }

    WellbeingFactId id() {
        return id;
    }

    ChildId child() {
        return child;
    }

    WellbeingContent content() {
        return content;
    }

    WellbeingDetails details() {
        return new WellbeingDetails(id, child, content, version());
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
