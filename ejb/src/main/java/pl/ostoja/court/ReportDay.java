package pl.ostoja.court;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.assistance.AssistanceCaseId;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.RecordedRow;
import pl.ostoja.shared.Ids;

/** A day until which a court wants a report on the work with a family: set by one order, and perhaps withdrawn by a later one. */
@Entity
@Audited("REPORT_DAY")
@Table(name = "court_report_day")
@SQLRestriction("removed_on is null")
class ReportDay extends RecordedRow {
    @Id
    @Column(name = "id")
    private UUID id;

    @Embedded
    private AssistanceCaseId family;

    @Embedded
    private FamilyOrderId order;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private FamilyOrderId withdrawnBy;

    protected ReportDay() {}

    ReportDay(FamilyOrder order, LocalDate dueOn) {
        super(order.centre());
        this.id = Ids.next();
        this.family = order.family();
        this.order = order.id();
        this.dueOn = dueOn;
    }

    void withdraw(FamilyOrderId by) {
        withdrawnBy = by;
    }

    /** That it was withdrawn was a mistake. */
    void stand() {
        withdrawnBy = null;
    }

    AssistanceCaseId family() {
        return family;
    }

    FamilyOrderId order() {
        return order;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    boolean stands() {
        return withdrawnBy == null;
    }

    Optional<FamilyOrderId> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    @Override
    public UUID auditId() {
        return id;
    }

    @Override
    public UUID auditSubject() {
        return family.value();
    }
}
