package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** A request of a family for somebody who helps, and the employment that followed. */
@Entity
@Audited("FAMILY_HELPER")
@Table(name = "fostering_helper")
@SQLRestriction("removed_on is null")
class FamilyHelper extends FamilyFact<HelperContent> {
    @Embedded
    private HelperContent content;

    protected FamilyHelper() {}

    FamilyHelper(FamilyFactId id, CentreId centre, FosterFamilyId family, HelperContent content) {
        super(id, centre, family);
        this.content = content;
    }

    @Override
    HelperContent content() {
        return content;
    }

    @Override
    void become(HelperContent corrected) {
        content = corrected;
    }

    HelperDetails details() {
        return new HelperDetails(id(), family(), content, version());
    }
}
