package pl.ostoja.fostering;

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

/** The contract of the county with a professional family or a family children's home (UWR art. 54, 62). Corrected with a reason, never silently. */
@Entity
@Audited("FAMILY_CONTRACT")
@Table(name = "fostering_contract")
@SQLRestriction("removed_on is null")
class Contract extends RecordedRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContractId id;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private ContractTerm term;

    /** Null of a contract that was written down before it was asked. */
    @Embedded
    private ContractBasis basis;

    protected Contract() {}

    Contract(ContractId id, CentreId centre, FosterFamilyId family, ContractTerm term, ContractBasis basis) {
        super(centre);
        this.id = id;
        this.family = family;
        this.term = term;
        this.basis = basis;
    }

    void become(ContractTerm known) {
        term = known;
    }

    void restOn(ContractBasis known) {
        basis = known;
    }

    ContractId id() {
        return id;
    }

    FosterFamilyId family() {
        return family;
    }

    ContractTerm term() {
        return term;
    }

    ContractBasis basis() {
        return basis;
    }

    boolean settles(FamilyFactId request) {
        return basis != null && request.equals(basis.request());
    }

    ContractDetails details() {
        return new ContractDetails(id, family, term, basis, version());
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
