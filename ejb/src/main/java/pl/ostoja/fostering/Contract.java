package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.DatedRow;
import pl.ostoja.shared.Period;

/** The contract of the county with a professional family or a family children's home (UWR art. 54, 62), from its first day to the last one agreed. */
@Entity
@Audited("FAMILY_CONTRACT")
@Table(name = "fostering_contract")
class Contract extends DatedRow {
    @Embedded
    private FosterFamilyId family;

    protected Contract() {}

    Contract(CentreId centre, FosterFamilyId family, Period term) {
        super(centre, term);
        this.family = family;
    }

    FosterFamilyId family() {
        return family;
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
