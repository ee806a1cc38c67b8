package pl.ostoja.supporting;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.RecordedRow;

/** What was written down of one supporting family, and stands in its history. */
@MappedSuperclass
abstract class SupportRow extends RecordedRow {
    @Embedded
    private SupportingFamilyId family;

    protected SupportRow() {}

    protected SupportRow(CentreId centre, SupportingFamilyId family) {
        super(centre);
        this.family = family;
    }

    SupportingFamilyId family() {
        return family;
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
