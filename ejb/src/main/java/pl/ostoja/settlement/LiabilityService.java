package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.CentreRegister;
import pl.ostoja.centre.Removals;
import pl.ostoja.centre.TerytCode;
import pl.ostoja.duty.Duties;
import pl.ostoja.people.People;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.Children;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.Explanation;

/** Who pays for a child's care: what speaks for it, what was decided and disputed, and the agreements that follow (UWR art. 191). */
@Stateless
public class LiabilityService {
    private static final System.Logger LOG = System.getLogger(LiabilityService.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    CostRecords records;

    @Inject
    Children children;

    @Inject
    People people;

    @Inject
    CentreRegister centres;

    @Inject
    Duties duties;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    @Inject
    Clock clock;

    /** SET-63: one for each day from which it is open who pays, in order of time; none if everything is decided. */
    @Allowed(Right.RECORD_COSTS)
    public List<LiabilityProposal> proposals(@NotNull ChildId id) {
        CareFacts care = children.visible(id);
        trail.seen(caller.centre().value(), "CHILD", id.value(), "residence");
        Object[] file = em.createQuery("select c.person, c.needs.origin from Child c where c.id = :child", Object[].class)
                .setParameter("child", id)
                .getSingleResult();
        TerytCode origin = file[1] == null ? null : new TerytCode((String) file[1]);
        return LiabilityProposal.of(care, decisions(id), people.details((PersonId) file[0]), origin, centres.county(caller.centre()));
    }

    /** What would follow from the facts, with nothing written down. */
    @Allowed(Right.RECORD_COSTS)
    public Explanation consider(@NotNull ChildId child, @Valid PayersContent content) {
        return CostRules.decide(content, children.visible(child)).why();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public PayersDetails payers(CostFactId id) {
        return visible(RecordedPayers.class, id).details();
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectPayers command) {
        RecordedPayers payers = records.find(RecordedPayers.class, command.id());
        CareFacts care = children.lock(payers.child());
        EditConflict.refuseUnlessCurrent(command.version(), payers.version());
        payers.decide(command.content(), CostRules.decide(command.content(), care));
        corrected(payers, command.reason());
    }

    @Allowed(Right.RECORD_COSTS)
    public void removePayers(CostFactId id, long version, @NotBlank String reason) {
        remove(records.locked(RecordedPayers.class, id), version, reason);
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public AgreementDetails agreement(CostFactId id) {
        return visible(RecordedAgreement.class, id).details();
    }

    /** Writing down the same agreement again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public CostFactId record(@Valid RecordAgreement command) {
        CareFacts care = children.lock(command.child());
        if (!records.isKnown(RecordedAgreement.class, command.id())) {
            CostRules.check(command.content(), care, today());
            records.add(new RecordedAgreement(command.id(), caller.centre(), command.child(), command.content()));
            duties.refresh(caller.centre(), Set.of(command.child().value()));
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectAgreement command) {
        RecordedAgreement agreement = records.find(RecordedAgreement.class, command.id());
        CareFacts care = children.lock(agreement.child());
        EditConflict.refuseUnlessCurrent(command.version(), agreement.version());
        CostRules.check(command.content(), care, today());
        agreement.correct(command.content());
        corrected(agreement, command.reason());
    }

    @Allowed(Right.RECORD_COSTS)
    public void removeAgreement(CostFactId id, long version, @NotBlank String reason) {
        remove(records.locked(RecordedAgreement.class, id), version, reason);
    }

    private void remove(ChildFact fact, long version, String reason) {
        removals.remove(fact, version, reason);
        changed(fact);
    }

    private void corrected(ChildFact fact, String reason) {
        trail.because(reason);
        changed(fact);
    }

    private void changed(ChildFact fact) {
        duties.refresh(caller.centre(), Set.of(fact.child().value()));
        LOG.log(System.Logger.Level.INFO, "child {0}: who pays changed by {1}", fact.child(), fact.id());
    }

    private <T extends ChildFact> T visible(Class<T> type, CostFactId id) {
        T fact = records.visible(type, id);
        trail.seen(caller.centre().value(), "CHILD", fact.child().value(), "cost");
        return fact;
    }

    private List<PayerDecision> decisions(ChildId child) {
        return records.decisions(Set.of(child.value())).getOrDefault(child, List.of());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
