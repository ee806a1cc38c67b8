package pl.ostoja.demo.county;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import pl.ostoja.duty.Duty;
import pl.ostoja.leaving.CareLeaver;
import pl.ostoja.leaving.LeavingAidContent;
import pl.ostoja.leaving.LeavingAidId;
import pl.ostoja.leaving.LeavingDuties;
import pl.ostoja.leaving.LeavingPeriodContent;
import pl.ostoja.leaving.LeavingPeriodId;
import pl.ostoja.leaving.LeavingStepContent;
import pl.ostoja.leaving.LeavingStepFacts;
import pl.ostoja.leaving.LeavingStepId;
import pl.ostoja.leaving.SuspensionDuties;
import pl.ostoja.placement.CareFacts;
import pl.ostoja.placement.CareLaw;

/** How somebody leaves care. */
public record ChildLeaving(List<Taken> steps, List<Asked> aids, List<Spent> periods) {
    static final ChildLeaving NONE = new ChildLeaving(List.of(), List.of(), List.of());

    public ChildLeaving {
        steps = List.copyOf(steps);
        aids = List.copyOf(aids);
        periods = List.copyOf(periods);
    }

    /** A step towards leaving care. */
    public record Taken(LeavingStepId id, LeavingStepContent content) {}

    /** An aid that was applied for. */
    public record Asked(LeavingAidId id, LeavingAidContent content) {}

    /** Days that matter for aid. */
    public record Spent(LeavingPeriodId id, LeavingPeriodContent content) {}

    ChildLeaving with(Taken more) {
        return new ChildLeaving(Stream.concat(steps.stream(), Stream.of(more)).toList(), aids, periods);
    }

    void derive(CareFacts care, CareLaw law, Consumer<Duty> sink) {
        List<LeavingStepFacts> taken = steps.stream().map(step -> step.content().facts()).toList();
        LeavingDuties.derive(care, taken, law, sink);
        CareLeaver leaver = new CareLeaver(care, care.leaving(), periods.stream().map(Spent::content).toList(), false, law);
        SuspensionDuties.derive(leaver, aids.stream().map(Asked::content).toList(), sink);
    }
}
