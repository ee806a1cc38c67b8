package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.law.CurrentLaw;
import pl.ostoja.law.LegalNumber;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;

/** The fee that parents pay for the stay of their child (UWR art. 193-195): decisions, payments, and what is left to pay. */
@Stateless
public class FeeService {
    private static final int MONTHS_SHOWN = 12;

    @Inject
    CostRecords records;

    @Inject
    FeeRecords fees;

    @Inject
    Children children;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    CurrentLaw law;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_SETTLEMENTS)
    public ChildFees of(@NotNull ChildId child) {
        CareFacts care = children.visible(child);
        seen(child);
        Set<UUID> one = Set.of(child.value());
        List<RecordedFee> decisions = fees.decided(one);
        List<RecordedFeePayment> payments = fees.paid(one);
        CostFacts facts = facts(care, decisions, payments);
        return new ChildFees(
                child,
                decisions.stream().map(RecordedFee::details).toList(),
                payments.stream().map(RecordedFeePayment::details).toList(),
                decisions.isEmpty() ? List.of() : months(facts),
                decisions.isEmpty() ? null : arrears(facts));
    }

    private ChildFees.Arrears arrears(CostFacts facts) {
        YearMonth last = YearMonth.now(clock).minusMonths(1);
        int mostMonths = law.on(today()).whole(LegalNumber.FEE_ARREARS_BIG_M);
        return ChildFees.Arrears.of(facts.fees().unpaid(last, Integer.MAX_VALUE, facts.care(), facts.circumstances()), mostMonths);
    }

    /** As far as a fee depends on them. */
    private CostFacts facts(CareFacts care, List<RecordedFee> decisions, List<RecordedFeePayment> payments) {
        FeeAccount account = new FeeAccount(
                decisions.stream().map(RecordedFee::content).toList(), payments.stream().map(RecordedFeePayment::content).toList());
        return new CostFacts(care, Map.of(), records.circumstances(care), List.of(), List.of(), account);
    }

    private List<ChildFees.Month> months(CostFacts facts) {
        return Stream.iterate(YearMonth.now(clock), month -> month.minusMonths(1)).limit(MONTHS_SHOWN).map(month -> month(facts, month)).toList();
    }

    private static ChildFees.Month month(CostFacts facts, YearMonth month) {
        Grosze due = facts.fees().due(month, facts.care(), facts.circumstances());
        Grosze paid = facts.feePaid(month);
        return new ChildFees.Month(month, due.zloty(), paid.zloty(), due.minus(paid).zloty());
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public FeeDetails fee(CostFactId id) {
        return visible(RecordedFee.class, id).details();
    }

    /** Writing down the same decision again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public CostFactId record(@Valid RecordFee command) {
        CareFacts care = children.lock(command.child());
        if (!records.isKnown(RecordedFee.class, command.id())) {
            check(command.content(), care);
            records.add(new RecordedFee(command.id(), caller.centre(), command.child(), command.content()));
            followUp(command.child());
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectFee command) {
        RecordedFee fee = records.find(RecordedFee.class, command.id());
        CareFacts care = children.lock(fee.child());
        EditConflict.refuseUnlessCurrent(command.version(), fee.version());
        check(command.content(), care);
        fee.correct(command.content());
        trail.because(command.reason());
        followUp(fee.child());
    }

    @Allowed(Right.RECORD_COSTS)
    public void removeFee(CostFactId id, long version, @NotBlank String reason) {
        remove(records.locked(RecordedFee.class, id), version, reason);
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public FeePaymentDetails payment(CostFactId id) {
        return visible(RecordedFeePayment.class, id).details();
    }

    /** Writing down the same payment again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public CostFactId record(@Valid RecordFeePayment command) {
        children.lock(command.child());
        if (!records.isKnown(RecordedFeePayment.class, command.id())) {
            FeeRules.check(command.content(), today());
            records.add(new RecordedFeePayment(command.id(), caller.centre(), command.child(), command.content()));
            followUp(command.child());
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectFeePayment command) {
        RecordedFeePayment payment = records.locked(RecordedFeePayment.class, command.id());
        EditConflict.refuseUnlessCurrent(command.version(), payment.version());
        FeeRules.check(command.content(), today());
        payment.correct(command.content());
        trail.because(command.reason());
        followUp(payment.child());
    }

    @Allowed(Right.RECORD_COSTS)
    public void removePayment(CostFactId id, long version, @NotBlank String reason) {
        remove(records.locked(RecordedFeePayment.class, id), version, reason);
    }

    private void remove(ChildFact fact, long version, String reason) {
        removals.remove(fact, version, reason);
        followUp(fact.child());
    }

    private void check(FeeContent content, CareFacts care) {
        ChildId child = new ChildId(care.child());
        FeeRules.check(content, care, records.decisions(Set.of(care.child())).getOrDefault(child, List.of()));
        FeeRules.checkTold(content, today());
    }

    private void followUp(ChildId child) {
        duties.refresh(caller.centre(), Set.of(child.value()));
    }

    private <T extends ChildFact> T visible(Class<T> type, CostFactId id) {
        T fact = records.visible(type, id);
        seen(fact.child());
        return fact;
    }

    private void seen(ChildId child) {
        trail.seen(caller.centre().value(), "CHILD", child.value(), "fees");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
