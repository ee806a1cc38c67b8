package pl.ostoja.fostering;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a contract was made upon. Of contracts written down before requests were, nothing is known.
 *
 * @param request of the family, which the contract settles; null if it lies before the register
 * @param signedOn day on which the contract was made, null if that is not known
 * @param unknownWhy why no request and no opinion are known, null if they are
 */
@Embeddable
public record ContractBasis(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "request_id")) FamilyFactId request,
        @Column(name = "signed_on") LocalDate signedOn,
        @Size(max = 1000) @Column(name = "unknown_why") String unknownWhy)
        implements Serializable {

    public static ContractBasis of(FamilyFactId request, LocalDate signedOn) {
        return new ContractBasis(request, signedOn, null);
    }

    public static ContractBasis unknown(String why) {
        return new ContractBasis(null, null, why);
    }

    boolean isUnknown() {
        return request == null;
    }
}
