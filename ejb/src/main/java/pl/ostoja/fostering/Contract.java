package pl.ostoja.fostering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.centre.CentreId;
import pl.ostoja.shared.Removal;

/** The contract of the county with a professional family or a family children's home (UWR art. 54, 62). Corrected with a reason, never silently. */
@Entity
@Audited("FAMILY_CONTRACT")
@Table(name = "fostering_contract")
@SQLRestriction("removed_on is null")
class Contract implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ContractId id;

    @Embedded
    private CentreId centre;

    @Embedded
    private FosterFamilyId family;

    @Embedded
    private ContractTerm term;

    @Embedded
    private Removal removal;

    @Version
    @Column(name = "version")
    private long version;

    protected Contract() {}

    Contract(ContractId id, CentreId centre, FosterFamilyId family, ContractTerm term) {
        this.id = id;
        this.centre = centre;
        this.family = family;
        this.term = term;
    }

    void become(ContractTerm known) {
        term = known;
    }

    /** Written down by mistake: stays in the database, is seen no more and counts for nothing. */
    void remove(LocalDate today, String reason) {
        removal = new Removal(today, reason);
    }

    ContractId id() {
        return id;
    }

    CentreId centre() {
        return centre;
    }

    FosterFamilyId family() {
        return family;
    }

    ContractTerm term() {
        return term;
    }

    long version() {
        return version;
    }

    ContractDetails details() {
        return new ContractDetails(id, family, term, version);
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
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
