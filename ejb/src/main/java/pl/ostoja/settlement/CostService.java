package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.duty.Duties;
import pl.ostoja.facility.Facilities;
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;
import pl.ostoja.wellbeing.Wellbeing;

/** The facts about a child from which the costs of its care follow, beside those of its stays: written down, corrected, taken away. */
@Stateless
public class CostService {
    private static final System.Logger LOG = System.getLogger(CostService.class.getName());

    @Inject
    CostRecords records;

    @Inject
    AwayRecords absent;

    @Inject
    Facilities facilities;

    @Inject
    Children children;

    @Inject
    Families families;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Wellbeing wellbeing;

    @Inject
    Clock clock;

    /** Writing down the same facts again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public void record(@Valid RecordCosts command) {
        CareFacts care = children.lock(command.child());
        command.circumstances().forEach(one -> add(command.child(), one, care));
        command.expenses().forEach(one -> add(command.child(), one));
        command.payers().forEach(one -> add(command.child(), one, care));
        if (!command.payers().isEmpty() || !command.circumstances().isEmpty()) {
            followUp(command.child());
        }
        command.facilities().forEach(one -> facilities.spend(one, command.child(), care, caller.centre()));
        LOG.log(System.Logger.Level.INFO, "child {0}: costs recorded", command.child());
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectCircumstance command) {
        RecordedCircumstance circumstance = records.locked(RecordedCircumstance.class, command.id());
        EditConflict.refuseUnlessCurrent(command.version(), circumstance.version());
        check(command.content(), children.visible(circumstance.child()));
        circumstance.correct(command.content());
        trail.because(command.reason());
        followUp(circumstance.child());
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectExpense command) {
        RecordedExpense expense = records.locked(RecordedExpense.class, command.id());
        EditConflict.refuseUnlessCurrent(command.version(), expense.version());
        CostRules.check(command.content());
        expense.correct(command.content());
        trail.because(command.reason());
    }

    @Allowed(Right.RECORD_COSTS)
    public void removeCircumstance(CostFactId id, long version, @NotBlank String reason) {
        remove(RecordedCircumstance.class, id, version, reason);
    }

    @Allowed(Right.RECORD_COSTS)
    public void removeExpense(CostFactId id, long version, @NotBlank String reason) {
        remove(RecordedExpense.class, id, version, reason);
    }

    /** All that is written down, in order of time. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public ChildCosts of(ChildId child) {
        CareFacts care = children.visible(child);
        seen(child, "costs");
        Set<UUID> one = Set.of(child.value());
        List<RecordedPayers> payers = records.payers(one);
        List<CircumstanceDetails> circumstances = records.circumstances(one).stream().map(RecordedCircumstance::details).toList();
        return new ChildCosts(
                child,
                circumstances,
                away(care),
                records.expenses(one).stream().map(RecordedExpense::details).toList(),
                payers.stream().map(RecordedPayers::details).toList(),
                records.agreements(one).stream().map(RecordedAgreement::details).toList(),
                facilities.of(child),
                doubt(child, care, circumstances),
                Liability.undecided(care, payers.stream().map(RecordedPayers::fact).toList()));
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public CircumstanceDetails circumstance(CostFactId id) {
        return visible(RecordedCircumstance.class, id).details();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public ExpenseDetails expense(CostFactId id) {
        return visible(RecordedExpense.class, id).details();
    }

    /** That there is a certificate is told to those only who see the health of the child. */
    private SupplementDoubt doubt(ChildId child, CareFacts care, List<CircumstanceDetails> circumstances) {
        LocalDate today = LocalDate.now(clock);
        return SupplementDoubt.on(today, circumstances.stream().map(CircumstanceDetails::content).toList(), wellbeing.degree(child, today).orElse(null), care)
                .filter(doubt -> doubt == SupplementDoubt.WITHOUT_CERTIFICATE || caller.get().may(Right.SEE_WELLBEING))
                .orElse(null);
    }

    private void add(ChildId child, RecordCosts.NewCircumstance one, CareFacts care) {
        if (!records.isKnown(RecordedCircumstance.class, one.id())) {
            check(one.content(), care);
            records.add(new RecordedCircumstance(one.id(), caller.centre(), child, one.content()));
        }
    }

    private void add(ChildId child, RecordCosts.NewExpense one) {
        if (!records.isKnown(RecordedExpense.class, one.id())) {
            CostRules.check(one.content());
            records.add(new RecordedExpense(one.id(), caller.centre(), child, one.content()));
        }
    }

    private void add(ChildId child, RecordCosts.NewPayers one, CareFacts care) {
        if (!records.isKnown(RecordedPayers.class, one.id())) {
            records.add(new RecordedPayers(one.id(), caller.centre(), child, one.content(), CostRules.decide(one.content(), care)));
        }
    }

    private void check(CircumstanceContent content, CareFacts care) {
        CostRules.check(content);
        AwayDays.refuseTold(content, away(care));
        FosterFamilyId place = content.place();
        if (place != null && !families.visibleLabels(List.of(place)).containsKey(place)) {
            throw new NotFound();
        }
    }

    private List<Circumstance> away(CareFacts care) {
        return absent.away(Map.of(care.child(), care)).getOrDefault(care.child(), List.of());
    }

    private <T extends ChildFact> void remove(Class<T> type, CostFactId id, long version, String reason) {
        T fact = records.locked(type, id);
        removals.remove(fact, version, reason);
        followUp(fact.child());
        LOG.log(System.Logger.Level.INFO, "child {0}: fact {1} removed", fact.child(), id);
    }

    private void followUp(ChildId child) {
        duties.refresh(caller.centre(), Set.of(child.value()));
    }

    private <T extends ChildFact> T visible(Class<T> type, CostFactId id) {
        T fact = records.visible(type, id);
        seen(fact.child(), "cost");
        return fact;
    }

    private void seen(ChildId child, String part) {
        trail.seen(caller.centre().value(), "CHILD", child.value(), part);
    }
}
