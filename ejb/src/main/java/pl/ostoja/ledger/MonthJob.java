package pl.ostoja.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;
import pl.ostoja.access.Right;
import pl.ostoja.job.JobContext;
import pl.ostoja.job.JobKind;
import pl.ostoja.job.StartJob;
import pl.ostoja.job.Step;
import pl.ostoja.shared.Explanation;
import pl.ostoja.shared.NotFound;
import pl.ostoja.shared.SharedJson;

/** Goes on with the month of a large centre, some hundred children a step; the run keeps how far it has come. */
@ApplicationScoped
class MonthJob implements JobKind {
    static final String NAME = "LEDGER_MONTH";
    private static final String RUN = "run";

    @Inject
    LedgerRecords ledger;

    @Inject
    RunComputation computation;

    static StartJob goOnWith(RunId run) {
        return new StartJob(NAME, SharedJson.JSON.createObjectBuilder().add(RUN, run.toString()).build(), null);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Right right() {
        return Right.PREPARE_LEDGER;
    }

    /** Somebody may have withdrawn the run, or computed it anew, meanwhile; whoever finds it computed is done. */
    @Override
    public Step run(JobContext context, JsonObject progress) {
        RunId id = new RunId(UUID.fromString(context.parameters().getString(RUN)));
        LedgerRun run = ledger.locked(id, context.centre().orElseThrow(NotFound::new));
        if (run.state() != RunState.COMPUTING) {
            return new Step.Done(Explanation.of("ledger.computed", run.month().atDay(1), run.totals().lines()));
        }
        computation.goOn(run);
        return new Step.Continue(progress, run.totals().lines(), null);
    }
}
