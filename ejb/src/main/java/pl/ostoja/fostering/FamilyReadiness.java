package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** Whether a family takes children, from a day to a day. */
@Entity
@Audited("FAMILY_READINESS")
@Table(name = "fostering_readiness")
@SQLRestriction("removed_on is null")
class FamilyReadiness extends FamilyFact<ReadinessContent> {
    @Embedded
    private ReadinessContent content;

    protected FamilyReadiness() {}

    FamilyReadiness(FamilyFactId id, CentreId centre, FosterFamilyId family, ReadinessContent content) {
        super(id, centre, family);
        this.content = content;
    }

    @Override
    ReadinessContent content() {
        return content;
    }

    @Override
    void become(ReadinessContent corrected) {
        content = corrected;
    }

    ReadinessDetails details() {
        return new ReadinessDetails(id(), family(), content, version());
    }
}
