package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** A family asks for a contract as a professional family or as a family children's home. */
@Entity
@Audited("FAMILY_CONTRACT_REQUEST")
@Table(name = "fostering_contract_request")
@SQLRestriction("removed_on is null")
class ContractRequest extends FamilyFact<ContractRequestContent> {
    @Embedded
    private ContractRequestContent content;

    protected ContractRequest() {}

    ContractRequest(FamilyFactId id, CentreId centre, FosterFamilyId family, ContractRequestContent content) {
        super(id, centre, family);
        this.content = content;
    }

    @Override
    ContractRequestContent content() {
        return content;
    }

    @Override
    void become(ContractRequestContent corrected) {
        content = corrected;
    }

    ContractRequestDetails details() {
        return new ContractRequestDetails(id(), family(), content, version());
    }
}
