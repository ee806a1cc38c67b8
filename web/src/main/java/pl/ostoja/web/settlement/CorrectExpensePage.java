package pl.ostoja.web.settlement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pl.ostoja.settlement.CorrectExpense;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.ExpenseContent;
import pl.ostoja.settlement.ExpenseDetails;
import pl.ostoja.web.faces.Difference;
import pl.ostoja.web.faces.Differences;

/** An expense on a child corrected: {@code /settlement/correct-expense?fact=…}. */
@Named
@ViewScoped
public class CorrectExpensePage extends CorrectFactPage<ExpenseDetails> {
    private static final long serialVersionUID = 1L;

    @Inject CostService service;

    private ExpenseForm form;

    @Override
    protected ExpenseDetails stored() {
        return service.expense(getFact());
    }

    @Override
    protected void opened(ExpenseDetails row) {
        isAbout(row.child());
        form = ExpenseForm.of(row.content());
    }

    @Override
    public String correct() {
        service.correct(new CorrectExpense(getFact(), getRow().version(), getReason(), form.content()));
        return saved();
    }

    @Override
    public List<Difference> getDifferences() {
        return Differences.between(reread().content(), form.content())
                .in("settlement.what", ExpenseContent::category)
                .in("settlement.amount", ExpenseContent::amount)
                .in("settlement.forDay", ExpenseContent::forDay)
                .in("settlement.paidOn", ExpenseContent::paidOn)
                .in("settlement.decision", ExpenseContent::decision)
                .found();
    }

    public ExpenseForm getForm() {
        return form;
    }
}
