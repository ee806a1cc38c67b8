package pl.ostoja.fostering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** A dated fact about one family, seen through it. Corrected with a reason, never silently. */
@MappedSuperclass
abstract class FamilyFact<C extends DatedContent> extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FamilyFactId id;

    @Embedded
    private FosterFamilyId family;

    protected FamilyFact() {}

    protected FamilyFact(FamilyFactId id, CentreId centre, FosterFamilyId family) {
        super(centre);
        this.id = id;
        this.family = family;
    }

    abstract C content();

    abstract void become(C content);

    FamilyFactId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
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
