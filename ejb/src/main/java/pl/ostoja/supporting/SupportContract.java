package pl.ostoja.supporting;

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

/** The contract of the municipality with a supporting family on the refund of its costs (UWR art. 31). */
@Entity
@Audited("SUPPORTING_CONTRACT")
@Table(name = "supporting_contract")
@SQLRestriction("removed_on is null")
class SupportContract extends SupportRow {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SupportContractId id;

    @Embedded
    private SupportContractContent content;

    protected SupportContract() {}

    SupportContract(SupportContractId id, CentreId centre, SupportingFamilyId family, SupportContractContent content) {
        super(centre, family);
        this.id = id;
        this.content = content;
    }

    void correct(SupportContractContent corrected) {
        content = corrected;
    }

    SupportContractId id() {
        return id;
    }

    SupportContractContent content() {
        return content;
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
