package pl.ostoja.ledger;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import pl.ostoja.audit.Audited;
import pl.ostoja.audit.AuditedRecord;
import pl.ostoja.audit.Derived;
import pl.ostoja.centre.CentreId;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.shared.BusinessRuleViolation;

/**
 * The settling of one month of one centre: how far it has come, who did what, and what stands for its lines. Who took a step, and when, the trail says of
 * itself; what follows from the lines it need not say.
 */
@Entity
@Audited("LEDGER_RUN")
@Table(name = "ledger_run")
class LedgerRun implements AuditedRecord {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RunId id;

    @Embedded
    private CentreId centre;

    @Column(name = "settled_month")
    private LocalDate month;

    /** LDG-1: the month again unless the run was withdrawn; the database lets it be there once. */
    @Derived
    @Column(name = "live_month")
    private LocalDate live;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "host"))
    private TerytCode host;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RunState state;

    /** The last month that was closed when this one was computed: what it corrects ends there. */
    @Derived
    @Column(name = "after_run")
    private UUID after;

    @Derived
    @Embedded
    private Known known;

    @Derived
    @Embedded
    private RunProgress progress;

    @Column(name = "content_hash")
    private String hash;

    @Derived
    @Embedded
    private RunTotals totals;

    @Derived
    @Embedded
    private RunSteps steps;

    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    @Version
    @Column(name = "version")
    private long version;

    protected LedgerRun() {}

    LedgerRun(RunId id, CentreId centre, YearMonth month, TerytCode host) {
        this.id = id;
        this.centre = centre;
        this.month = month.atDay(1);
        this.live = this.month;
        this.host = host;
    }

    /** Computes from the beginning; what was there before has been taken away. Nothing that was checked is checked any more (LDG-4). */
    void begin(Known upTo, RunId lastClosed, Signature by) {
        refuseIfFinal();
        state = RunState.COMPUTING;
        known = upTo;
        after = valueOf(lastClosed);
        progress = RunProgress.BEGINNING;
        hash = RunHash.of(month(), upTo);
        totals = RunTotals.NONE;
        steps = RunSteps.prepared(by);
    }

    /** A portion of its lines was written. */
    void wrote(Portion portion) {
        requireState(RunState.COMPUTING);
        hash = portion.hash();
        totals = portion.totals();
        progress = progress.at(portion.reached());
    }

    /** All of its own month is there; what closed months need comes next. */
    void turnToCorrections() {
        requireState(RunState.COMPUTING);
        progress = RunProgress.OWN_MONTH_DONE;
    }

    void computed() {
        requireState(RunState.COMPUTING);
        state = RunState.COMPUTED;
    }

    void check(Signature by) {
        requireState(RunState.COMPUTED);
        state = RunState.CHECKED;
        steps = steps.check(by);
    }

    /**
     * LDG-4: over unchanged content, by a second person; LDG-5: with all corrections that follow from closed months, and none twice.
     *
     * @param seen the hash of what the approving person has seen
     * @param found the hash of the lines as they stand in the database
     * @param lastClosed the last month that is closed now, null if none is
     */
    void approve(Signature by, String seen, String found, RunId lastClosed) {
        requireState(RunState.CHECKED);
        steps.refuseToBeApprovedBy(by);
        if (!hash.equals(seen) || !hash.equals(found)) {
            throw new BusinessRuleViolation("LDG-4", "ledger.violation.contentChanged");
        }
        if (!Objects.equals(after, valueOf(lastClosed))) {
            throw new BusinessRuleViolation("LDG-5", "ledger.violation.computeAnew");
        }
        state = RunState.APPROVED;
        steps = steps.approve(by);
    }

    void close(Signature by) {
        requireState(RunState.APPROVED);
        state = RunState.CLOSED;
        steps = steps.close(by);
    }

    /** LDG-9: before it is approved, never after. */
    void withdraw(Signature by, String reason) {
        refuseIfFinal();
        state = RunState.WITHDRAWN;
        live = null;
        steps = steps.withdraw(by);
        withdrawnReason = reason;
    }

    private static UUID valueOf(RunId run) {
        return run == null ? null : run.value();
    }

    private void refuseIfFinal() {
        if (state != null && state.isFinal()) {
            throw new BusinessRuleViolation("LDG-9", "ledger.violation.final", state);
        }
    }

    /** LDG-10: one step after the other. */
    private void requireState(RunState expected) {
        if (state != expected) {
            throw new BusinessRuleViolation("LDG-10", "ledger.violation.state", state, expected);
        }
    }

    RunDetails details() {
        return new RunDetails(
                id, month(), host, state, known.at(), hash, totals, steps.prepared(), steps.checked(), steps.approved(), steps.closed(), steps.withdrawn(),
                withdrawnReason, version);
    }

    RunId id() {
        return id;
    }

    CentreId centre() {
        return centre;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    RunState state() {
        return state;
    }

    Known known() {
        return known;
    }

    RunProgress progress() {
        return progress;
    }

    String hash() {
        return hash;
    }

    RunTotals totals() {
        return totals;
    }

    long version() {
        return version;
    }

    @Override
    public UUID auditCentre() {
        return centre.value();
    }

    @Override
    public UUID auditId() {
        return id.value();
    }
}
