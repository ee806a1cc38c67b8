package pl.ostoja.fostering;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** The yearly report of the coordinator of a family to the organiser (UWR art. 77(3)). */
@Entity
@Audited("FAMILY_COORDINATOR_REPORT")
@Table(name = "fostering_coordinator_report")
@SQLRestriction("removed_on is null")
class CoordinatorReport extends FamilyFact<CoordinatorReportContent> {
    @Embedded
    private CoordinatorReportContent content;

    protected CoordinatorReport() {}

    CoordinatorReport(FamilyFactId id, CentreId centre, FosterFamilyId family, CoordinatorReportContent content) {
        super(id, centre, family);
        this.content = content;
    }

    @Override
    CoordinatorReportContent content() {
        return content;
    }

    @Override
    void become(CoordinatorReportContent corrected) {
        content = corrected;
    }

    CoordinatorReportDetails details() {
        return new CoordinatorReportDetails(id(), family(), content, version());
    }
}
