package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.shared.EditConflict;

/** Where what care costs stands in the budget. */
@Stateless
public class ClassificationService {
    @Inject
    PriceRecords records;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    /** What the centre has written down, the latest first. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<ClassifiedDetails> written() {
        return records.classifications(caller.centre()).stream().map(RecordedClassification::details).toList();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public ClassifiedDetails classification(CostFactId id) {
        return find(id).details();
    }

    /** Writing down the same again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public CostFactId record(@Valid RecordClassification command) {
        if (!records.isKnown(RecordedClassification.class, command.id())) {
            CostRules.check(command.content());
            records.add(new RecordedClassification(command.id(), caller.centre(), command.content()));
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectClassification command) {
        RecordedClassification fact = find(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), fact.version());
        CostRules.check(command.content());
        fact.correct(command.content());
        trail.because(command.reason());
    }

    @Allowed(Right.RECORD_COSTS)
    public void remove(CostFactId id, long version, @NotBlank String reason) {
        removals.remove(find(id), version, reason);
    }

    private RecordedClassification find(CostFactId id) {
        return records.find(RecordedClassification.class, id, caller.centre());
    }
}
