package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.YearMonth;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.Period;

/** What a family costs every month; each month its children share it as a {@link SharedCost}. */
@Entity
@Audited("FAMILY_COST")
@Table(name = "settlement_family_cost")
@SQLRestriction("removed_on is null")
class RecordedFamilyCost extends RecordedFact {
    @Embedded
    private FosterFamilyId family;

    @Embedded
    private FamilyCostContent content;

    protected RecordedFamilyCost() {}

    RecordedFamilyCost(CostFactId id, CentreId centre, FosterFamilyId family, FamilyCostContent content) {
        super(id, centre);
        this.family = family;
        this.content = content;
    }

    void correct(FamilyCostContent corrected) {
        content = corrected;
    }

    FosterFamilyId family() {
        return family;
    }

    FamilyCostContent content() {
        return content;
    }

    boolean isIn(YearMonth month) {
        return concerns(Period.of(month.atDay(1), month.atEndOfMonth()));
    }

    boolean concerns(Period days) {
        return days.overlaps(new Period(content.since(), content.until()));
    }

    /** @param childDays of all children that bear it in a month */
    SharedCost shared(long childDays) {
        Price price = new Price(Grosze.of(content.amount()), content.category().article(), content.source());
        return new SharedCost(family.value(), content.category(), price, childDays);
    }

    FamilyCostDetails details() {
        return new FamilyCostDetails(id(), family, content, version());
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
