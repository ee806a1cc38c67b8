package pl.ostoja.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import pl.ostoja.access.AccountId;
import pl.ostoja.access.Delegation;
import pl.ostoja.ledger.ApproveRun;
import pl.ostoja.ledger.ComputeMonth;
import pl.ostoja.ledger.LedgerService;
import pl.ostoja.ledger.LedgerViewService;
import pl.ostoja.ledger.LineFilter;
import pl.ostoja.ledger.LineSort;
import pl.ostoja.ledger.RunId;
import pl.ostoja.placement.ChildId;
import pl.ostoja.settlement.Category;
import pl.ostoja.settlement.CostFactId;
import pl.ostoja.settlement.CostService;
import pl.ostoja.settlement.ExpenseContent;
import pl.ostoja.settlement.RecordCosts;
import pl.ostoja.shared.PageRequest;

/**
 * The ledger of the demonstration, made by the services themselves as the people who would use them: two months are closed, an expense of one of them is
 * written down too late, and the month after it is computed with the correction and waits to be checked.
 */
@ApplicationScoped
public class DemoLedger {
    private static final int CLOSED = 2;
    private static final int LATE_ON = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    LedgerService ledger;

    @Inject
    LedgerViewService views;

    @Inject
    CostService costs;

    @Inject
    Delegation delegation;

    @Inject
    Clock clock;

    /** Once, like the county. */
    @ActivateRequestContext
    public void settleIfNothingIs() {
        as("finanse");
        if (views.runs(PageRequest.page(1)).isEmpty()) {
            YearMonth last = YearMonth.now(clock).minusMonths(1);
            for (int ago = CLOSED; ago > 0; ago--) {
                close(ledger.compute(new ComputeMonth(last.minusMonths(ago))));
            }
            somethingComesLate(last.minusMonths(1));
            ledger.compute(new ComputeMonth(last));
        }
    }

    private void close(RunId run) {
        ledger.check(run);
        as("kierownik");
        ledger.approve(new ApproveRun(run, views.run(run).hash()));
        as("finanse");
        ledger.close(run);
    }

    private void somethingComesLate(YearMonth month) {
        RunId run = views.of(month).orElseThrow().run();
        LineFilter benefits = new LineFilter(Category.MAINTENANCE_BENEFIT, false, null, null, null);
        ChildId child = views.lines(run, benefits, LineSort.NUMBER, false, PageRequest.page(1)).rows().getFirst().child();
        ExpenseContent flood = new ExpenseContent(Category.RANDOM_EVENT, new BigDecimal("480.00"), month.atDay(LATE_ON), month.atEndOfMonth(), null);
        costs.record(new RecordCosts(child, null, List.of(new RecordCosts.NewExpense(CostFactId.next(), flood)), null, null));
    }

    private void as(String login) {
        delegation.actFor(em.createQuery("select a.id from Account a where a.login = :login", AccountId.class).setParameter("login", login).getSingleResult());
    }
}
