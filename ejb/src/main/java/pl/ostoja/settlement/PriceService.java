package pl.ostoja.settlement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.centre.Removals;
import pl.ostoja.facility.Facilities;
import pl.ostoja.facility.FacilityId;
import pl.ostoja.law.CurrentPolicies;
import pl.ostoja.law.Policies;
import pl.ostoja.law.Policy;
import pl.ostoja.law.PolicyChoice;
import pl.ostoja.shared.EditConflict;
import pl.ostoja.shared.NotFound;

/** What care costs in a centre whatever child it is: average costs of institutions, amounts raised by the council, and what families cost. */
@Stateless
public class PriceService {
    @Inject
    PriceRecords records;

    @Inject
    Facilities facilities;

    @Inject
    CurrentPolicies policies;

    @Inject
    CurrentCaller caller;

    @Inject
    AuditTrail trail;

    @Inject
    Removals removals;

    /** The latest first. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<AverageDetails> averages() {
        return records.averages(caller.centre()).stream().map(RecordedAverage::details).toList();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public AverageDetails average(CostFactId id) {
        return records.find(RecordedAverage.class, id, caller.centre()).details();
    }

    /** Writing down the same average cost again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public CostFactId publish(@Valid PublishAverage command) {
        if (!records.isKnown(RecordedAverage.class, command.id())) {
            CostRules.checkScope(command);
            var type = command.facility() == null ? command.type() : facilities.typeOf(command.facility(), caller.centre());
            records.add(new RecordedAverage(caller.centre(), command, type, counted(command.content(), command.facility())));
        }
        return command.id();
    }

    /** Closed months for which another amount follows are corrected with the next one that is computed. */
    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectAverage command) {
        RecordedAverage average = records.find(RecordedAverage.class, command.id(), caller.centre());
        EditConflict.refuseUnlessCurrent(command.version(), average.version());
        average.correct(counted(command.content(), average.facility()));
        trail.because(command.reason());
    }

    /** SET-48: where nobody has counted the children of the year, those count whose stays are known, whoever may see them. */
    private AverageContent counted(AverageContent content, FacilityId facility) {
        if (facility == null || !content.isUncounted()) {
            return content;
        }
        List<PolicyChoice> choices = policies.choices(caller.centre());
        List<Facilities.Living> stays = facilities.living(facility);
        List<BigDecimal> children = Stream.of(Month.values())
                .map(month -> YearMonth.of(content.year().year(), month))
                .map(month -> ActualChildren.in(month, stays, Policies.on(month.atDay(1), choices).get(Policy.CHILDREN_OF_MONTH)))
                .toList();
        return content.with(content.year().counted(children));
    }

    @Allowed(Right.RECORD_COSTS)
    public void removeAverage(CostFactId id, long version, @NotBlank String reason) {
        removals.remove(records.find(RecordedAverage.class, id, caller.centre()), version, reason);
    }

    /** The latest first. */
    @Allowed(Right.SEE_SETTLEMENTS)
    public List<RateDetails> rates() {
        return records.rates(caller.centre()).stream().map(RecordedRate::details).toList();
    }

    @Allowed(Right.SEE_SETTLEMENTS)
    public RateDetails rate(CostFactId id) {
        return records.find(RecordedRate.class, id, caller.centre()).details();
    }

    /** Writing down the same amount again changes nothing. */
    @Allowed(Right.RECORD_COSTS)
    public CostFactId record(@Valid RecordRate command) {
        if (!records.isKnown(RecordedRate.class, command.id())) {
            CostRules.check(command.content());
            records.add(new RecordedRate(command.id(), caller.centre(), command.content()));
        }
        return command.id();
    }

    @Allowed(Right.RECORD_COSTS)
    public void correct(@Valid CorrectRate command) {
        RecordedRate rate = records.find(RecordedRate.class, command.id(), caller.centre());
        EditConflict.refuseUnlessCurrent(command.version(), rate.version());
        CostRules.check(command.content());
        rate.correct(command.content());
        trail.because(command.reason());
    }

    @Allowed(Right.RECORD_COSTS)
    public void removeRate(CostFactId id, long version, @NotBlank String reason) {
        removals.remove(records.find(RecordedRate.class, id, caller.centre()), version, reason);
    }


}
