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

/** An order of a court about a family with an assistant: when reports are to be sent, and who the probation officer is. Its days are {@link ReportDay}s. */
@Entity
@Audited("FAMILY_ORDER")
@Table(name = "court_family_order")
@SQLRestriction("removed_on is null")
class FamilyOrder extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FamilyOrderId id;

    @Embedded
    private AssistanceCaseId family;

    @Embedded
    private FamilyOrderContent content;

    protected FamilyOrder() {}

    FamilyOrder(FamilyOrderId id, CentreId centre, AssistanceCaseId family, FamilyOrderContent content) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content.kept();
    }

    void correct(FamilyOrderContent corrected) {
        content = corrected.kept();
    }

    FamilyOrderId id() {
        return id;
    }

    AssistanceCaseId family() {
        return family;
    }

    FamilyOrderContent content() {
        return content;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
