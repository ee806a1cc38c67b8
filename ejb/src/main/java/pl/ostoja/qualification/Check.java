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

/** A check of a condition. Corrected with a reason, never silently. */
@Entity
@Audited("QUALIFICATION_CHECK")
@Table(name = "qualification_check")
@SQLRestriction("removed_on is null")
class Check extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CheckId id;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private CheckContent content;

    protected Check() {}

    Check(CheckId id, CentreId centre, FosterFamilyId family, CheckContent content) {
        super(centre);
        this.id = id;
        this.family = family;
        this.content = content;
    }

    void correct(CheckContent corrected) {
        content = corrected;
    }

    CheckId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
    }

    CheckContent content() {
        return content;
    }

    CheckFact fact() {
        return new CheckFact(id.value(), content);
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
