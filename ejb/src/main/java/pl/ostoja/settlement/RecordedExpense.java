package pl.ostoja.settlement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.SQLRestriction;
import pl.ostoja.audit.Audited;
import pl.ostoja.centre.CentreId;
import pl.ostoja.placement.ChildId;

/** An {@link Expense} on a child. */
@Entity
@Audited("EXPENSE")
@Table(name = "settlement_expense")
@SQLRestriction("removed_on is null")
class RecordedExpense extends ChildFact {
    @Embedded
    private ExpenseContent content;

    protected RecordedExpense() {}

    RecordedExpense(CostFactId id, CentreId centre, ChildId child, ExpenseContent content) {
        super(id, centre, child);
        this.content = content;
    }

    void correct(ExpenseContent corrected) {
        content = corrected;
    }

    Expense fact() {
        return new Expense(id().value(), content.category(), Grosze.of(content.amount()), content.forDay(), content.paidOn());
    }

    ExpenseDetails details() {
        return new ExpenseDetails(id(), child(), content, version());
    }
}
