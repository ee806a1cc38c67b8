package pl.ostoja.web.ledger;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.ledger.ApproveRun;
import pl.ostoja.ledger.ComputeMonth;
import pl.ostoja.ledger.GapRow;
import pl.ostoja.ledger.LedgerService;
import pl.ostoja.ledger.LedgerViewService;
import pl.ostoja.ledger.RunDetails;
import pl.ostoja.ledger.RunId;
import pl.ostoja.ledger.RunState;
import pl.ostoja.ledger.RunSums;
import pl.ostoja.ledger.WithdrawRun;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Messages;

/** One month of the ledger, what it comes to, and the next step: {@code /ledger/run?run=…}. What is approved is what this page has shown. */
@Named
@ViewScoped
public class LedgerRunPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject LedgerService service;
    @Inject LedgerViewService views;
    @Inject Messages messages;

    private RunId run;
    private RunDetails details;
    private String reason;
    private transient RunSums sums;
    private transient Page<GapRow> gaps;

    public void load() {
        details = views.run(run);
    }

    public String compute() {
        service.compute(new ComputeMonth(details.month()));
        return again("ledger.compute.done");
    }

    public String check() {
        service.check(run);
        return again("ledger.check.done");
    }

    public String approve() {
        service.approve(new ApproveRun(run, details.hash()));
        return again("ledger.approve.done");
    }

    public String close() {
        service.close(run);
        return again("ledger.close.done");
    }

    public String withdraw() {
        service.withdraw(new WithdrawRun(run, reason));
        return again("ledger.withdraw.done");
    }

    private String again(String done) {
        messages.done(done);
        return "/ledger/run?faces-redirect=true&run=" + run;
    }

    public RunSums getSums() {
        if (sums == null) {
            sums = views.sums(run);
        }
        return sums;
    }

    /** The first of them; the number of all stands beside. */
    public Page<GapRow> getGaps() {
        if (gaps == null) {
            gaps = details.totals().gaps() == 0 ? Page.empty(PageRequest.page(1)) : views.gaps(run, PageRequest.page(1));
        }
        return gaps;
    }

    public boolean isOpen() {
        return !details.state().isFinal();
    }

    /** A withdrawn run is replaced by another of the same month, whose lines the list shows. */
    public boolean isListed() {
        return details.state() != RunState.WITHDRAWN;
    }

    public RunId getRun() {
        return run;
    }

    public void setRun(RunId run) {
        this.run = run;
    }

    public RunDetails getDetails() {
        return details;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
