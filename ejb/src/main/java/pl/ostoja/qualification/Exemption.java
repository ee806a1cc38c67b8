package pl.ostoja.qualification;

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
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.people.PersonId;

/** Somebody's decision that a condition is not asked for until a day. */
@Entity
@Audited("QUALIFICATION_EXEMPTION")
@Table(name = "qualification_exemption")
@SQLRestriction("removed_on is null")
class Exemption extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ExemptionId id;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private ExemptionContent content;

    @Column(name = "granted_by")
    private String grantedBy;

    protected Exemption() {}

    Exemption(ExemptionId id, CentreId centre, FosterFamilyId family, ExemptionContent content, String grantedBy) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content;
        this.grantedBy = grantedBy;
    }

    /** The person stood in the register twice. */
    void isOf(PersonId person) {
        content = content.of(person);
    }

    ExemptionId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
    }

    ExemptionContent content() {
        return content;
    }

    String grantedBy() {
        return grantedBy;
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
