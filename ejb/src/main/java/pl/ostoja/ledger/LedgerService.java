package pl.ostoja.ledger;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.job.JobId;
import pl.ostoja.job.JobService;
import pl.ostoja.shared.PolishDates;

/** The steps that a month of the ledger takes: computed, checked, approved by somebody else, closed. */
@Stateless
public class LedgerService {
    private static final System.Logger LOG = System.getLogger(LedgerService.class.getName());

    @Inject
    LedgerRecords ledger;

    @Inject
    RunComputation computation;

    @Inject
    JobService jobs;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Signatures signatures;

    @Inject
    Clock clock;

    /** What does not fit into one step goes on as long work; until then the run is {@link RunState#COMPUTING}. */
    @Allowed(Right.PREPARE_LEDGER)
    public RunId compute(@Valid ComputeMonth command) {
        PolishDates.inRange(command.month().atDay(1));
        Optional<YearMonth> lastClosed = ledger.lastClosed(caller.centre()).map(LedgerRun::month);
        MonthOrder.refuseUnlessMayBegin(command.month(), lastClosed, LocalDate.now(clock));
        LedgerRun run = computation.begin(caller.centre(), command.month(), signatures.now());
        computation.goOn(run);
        if (run.state() == RunState.COMPUTING) {
            jobs.start(MonthJob.goOnWith(run.id()));
        }
        return done(run, "computed");
    }

    /** "The month of all Poland": of every centre of the installation that has not begun it, as long work. */
    @Allowed(Right.MANAGE_CENTRES)
    public JobId computeEverywhere(@Valid ComputeMonth command) {
        PolishDates.inRange(command.month().atDay(1));
        MonthOrder.refuseUnlessMayBegin(command.month(), Optional.empty(), LocalDate.now(clock));
        return jobs.start(CountryJob.month(command.month()));
    }

    @Allowed(Right.PREPARE_LEDGER)
    public void check(@NotNull RunId id) {
        LedgerRun run = ledger.locked(id, caller.centre());
        run.check(signatures.now());
        done(run, "checked");
    }

    @Allowed(Right.APPROVE_LEDGER)
    public void approve(@Valid ApproveRun command) {
        LedgerRun run = ledger.locked(command.run(), caller.centre());
        RunId lastClosed = ledger.lastClosed(caller.centre()).map(LedgerRun::id).orElse(null);
        run.approve(signatures.now(), command.hash(), ledger.hash(run), lastClosed);
        done(run, "approved");
    }

    @Allowed(Right.PREPARE_LEDGER)
    public void close(@NotNull RunId id) {
        LedgerRun run = ledger.locked(id, caller.centre());
        MonthOrder.refuseUnlessMayClose(
                run.month(), ledger.lastClosed(caller.centre()).map(LedgerRun::month), ledger.firstBegun(caller.centre()), LocalDate.now(clock));
        run.close(signatures.now());
        done(run, "closed");
    }

    @Allowed(Right.PREPARE_LEDGER)
    public void withdraw(@Valid WithdrawRun command) {
        LedgerRun run = ledger.locked(command.run(), caller.centre());
        run.withdraw(signatures.now(), command.reason());
        trail.because(command.reason());
        done(run, "withdrawn");
    }

    private RunId done(LedgerRun run, String what) {
        LOG.log(System.Logger.Level.INFO, "run {0}: {1}", run.id(), what);
        return run.id();
    }
}
