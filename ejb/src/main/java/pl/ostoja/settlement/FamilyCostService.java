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
import pl.ostoja.fostering.Families;
import pl.ostoja.fostering.FosterFamilyId;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** What families cost every month whatever child lives there: pay, helpers, housing, renovation, the coordinator. */
@Stateless
public class FamilyCostService {
    @Inject
    PriceRecords records;

    @Inject
    Families families;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    /** The latest first. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<FamilyCostDetails> of(FosterFamilyId family) {
        requireVisible(family);
        trail.seen(caller.centre().value(), "FAMILY", family.value(), "costs");
        return records.costs(family).stream().map(RecordedFamilyCost::details).toList();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public FamilyCostDetails cost(CostFactId id) {
        RecordedFamilyCost cost = ofVisibleFamily(id);
        trail.seen(caller.centre().value(), "FAMILY", cost.family().value(), "cost");
        return cost.details();
    }

    /** Writing down the same cost again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public CostFactId record(@Valid RecordFamilyCost command) {
        requireVisible(command.family());
        if (!records.isKnown(RecordedFamilyCost.class, command.id())) {
            CostRules.check(command.content());
            records.add(new RecordedFamilyCost(command.id(), caller.centre(), command.family(), command.content()));
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectFamilyCost command) {
        RecordedFamilyCost cost = ofVisibleFamily(command.id());
        EditConflict.refuseUnlessCurrent(command.version(), cost.version());
        CostRules.check(command.content());
        cost.correct(command.content());
        trail.because(command.reason());
    }

    @Allowed(Right.RECORD_COSTS)
    public void remove(CostFactId id, long version, @NotBlank String reason) {
        removals.remove(ofVisibleFamily(id), version, reason);
    }

    private RecordedFamilyCost ofVisibleFamily(CostFactId id) {
        RecordedFamilyCost cost = records.find(RecordedFamilyCost.class, id, caller.centre());
        requireVisible(cost.family());
        return cost;
    }

    private void requireVisible(FosterFamilyId family) {
        if (!families.visibleLabels(List.of(family)).containsKey(family)) {
            throw new NotFound();
        }
    }
}
