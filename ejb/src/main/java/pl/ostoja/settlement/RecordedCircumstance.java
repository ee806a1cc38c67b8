package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.shared.Period;

/** A {@link Circumstance} of a child. */
@Entity
@Audited("CIRCUMSTANCE")
@Table(name = "settlement_circumstance")
@SQLRestriction("removed_on is null")
class RecordedCircumstance extends ChildFact {
    @Embedded
    private CircumstanceContent content;

    protected RecordedCircumstance() {}

    RecordedCircumstance(CostFactId id, CentreId centre, ChildId child, CircumstanceContent content) {
        super(id, centre, child);
        this.content = content;
    }

    void correct(CircumstanceContent corrected) {
        content = corrected;
    }

    CircumstanceContent content() {
        return content;
    }

    Circumstance fact() {
        return new Circumstance(
                id().value(), content.kind(), new Period(content.since(), content.until()), content.place() == null ? null : content.place().value());
    }

    CircumstanceDetails details() {
        return new CircumstanceDetails(id(), child(), content, version());
    }
}
