package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import pl.ostoja.access.Caller;
import pl.ostoja.access.CallerFixture;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Role;
import pl.ostoja.centre.CentreId;

/** Closes months, with the two people that it takes. */
@ApplicationScoped
public class LedgerFixture {
    @Inject
    LedgerService ledger;

    @Inject
    LedgerRecords records;

    @Inject
    CallerFixture people;

    @Inject
    CurrentCaller caller;

    /** The caller stays who it was. */
    public void close(YearMonth month, CentreId centre) {
        Caller before = caller.get();
        caller.become(people.somebody(centre, Role.FINANCE, "Kto Przygotowuje"));
        RunId run = ledger.compute(new ComputeMonth(month));
        ledger.check(run);
        caller.become(people.somebody(centre, Role.HEAD, "Kto Zatwierdza"));
        ledger.approve(new ApproveRun(run, records.run(run, centre).details().hash()));
        ledger.close(run);
        caller.become(before);
    }
}
