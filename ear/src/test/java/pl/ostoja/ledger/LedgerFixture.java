package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import pl.ostoja.access.CallerFixture;
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

    /** The caller stays who it was. */
    public void close(YearMonth month, CentreId centre) {
        people.as(people.somebody(centre, Role.FINANCE, "Kto Przygotowuje"), () -> {
            RunId run = ledger.compute(new ComputeMonth(month));
            ledger.check(run);
            people.as(
                    people.somebody(centre, Role.HEAD, "Kto Zatwierdza"),
                    () -> ledger.approve(new ApproveRun(run, records.run(run, centre).details().hash())));
            ledger.close(run);
        });
    }
}
