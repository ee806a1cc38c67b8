package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;

/** Where a category stands in the budget of a centre. */
@Entity
@Audited("CLASSIFICATION")
@Table(name = "settlement_classification")
@SQLRestriction("removed_on is null")
class RecordedClassification extends RecordedFact {
    @Embedded
    private ClassifiedContent content;

    protected RecordedClassification() {}

    RecordedClassification(CostFactId id, CentreId centre, ClassifiedContent content) {
        super(id, centre);
        this.content = content;
    }

    void correct(ClassifiedContent corrected) {
        content = corrected;
    }

    ClassifiedContent content() {
        return content;
    }

    ClassifiedDetails details() {
        return new ClassifiedDetails(id(), content, version());
    }
}
