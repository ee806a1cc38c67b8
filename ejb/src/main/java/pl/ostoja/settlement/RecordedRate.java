package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** A {@link CountyRate} as it was resolved. */
@Entity
@Audited("COUNTY_RATE")
@Table(name = "settlement_county_rate")
@SQLRestriction("removed_on is null")
class RecordedRate extends RecordedFact {
    @Embedded
    private RateContent content;

    protected RecordedRate() {}

    RecordedRate(CostFactId id, CentreId centre, RateContent content) {
        super(id, centre);
        this.content = content;
    }

    void correct(RateContent corrected) {
        content = corrected;
    }

    CountyRate fact() {
        return new CountyRate(id().value(), content.number(), Grosze.of(content.amount()), content.validFrom(), content.resolution());
    }

    RateDetails details() {
        return new RateDetails(id(), content, version());
    }
}
