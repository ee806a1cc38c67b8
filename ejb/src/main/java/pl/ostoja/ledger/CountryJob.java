package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import pl.ostoja.access.Right;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.job.JobContext;
import pl.ostoja.job.JobKind;
import pl.ostoja.job.StartJob;
import pl.ostoja.job.Step;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.SharedJson;

/**
 * Computes a month of every centre of the installation that has not begun it, one centre a step. A run that is there is left as it is, so that the job may
 * be asked for again, and a step may be done again, and nothing is doubled.
 */
@ApplicationScoped
class CountryJob implements JobKind {
    static final String NAME = "LEDGER_COUNTRY";
    private static final String MONTH = "month";
    private static final String AT = "at";

    @Inject
    LedgerRecords ledger;

    @Inject
    RunComputation computation;

    @Inject
    CentreRegister centres;

    @Inject
    Signatures signatures;

    static StartJob month(YearMonth month) {
        return new StartJob(NAME, SharedJson.JSON.createObjectBuilder().add(MONTH, month.toString()).build(), null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.MANAGE_CENTRES;
    }

    @Override
    public Step run(JobContext context, JsonObject progress) {
        YearMonth month = YearMonth.parse(context.parameters().getString(MONTH));
        List<CentreId> all = centres.all();
        int at = progress.getInt(AT, 0);
        if (at >= all.size()) {
            return new Step.Done(Explanation.of("ledger.country.computed", month.atDay(1), all.size()));
        }
        int next = isDone(all.get(at), month) ? at + 1 : at;
        return new Step.Continue(SharedJson.JSON.createObjectBuilder().add(AT, next).build(), next, (long) all.size());
    }

    private boolean isDone(CentreId centre, YearMonth month) {
        Optional<LedgerRun> begun = ledger.live(centre, month);
        boolean mayBegin = ledger.lastClosed(centre).filter(closed -> !closed.month().isBefore(month)).isEmpty();
        if (begun.isEmpty() && !mayBegin || begun.isPresent() && begun.get().state() != RunState.COMPUTING) {
            return true;
        }
        LedgerRun run = begun.orElseGet(() -> computation.begin(centre, month, signatures.now()));
        computation.goOn(run);
        return run.state() != RunState.COMPUTING;
    }
}
