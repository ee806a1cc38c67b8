package pl.ostoja.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.TimelineEvent;
import pl.ostoja.placement.TimelineSource;
import pl.ostoja.shared.Explanation;

/** The versions of the plan in the story of a child, for those who may see plans. */
@ApplicationScoped
class PlanTimeline implements TimelineSource {
    @Inject
    Plans plans;

    @Inject
    CurrentCaller caller;

    @Override
    public Stream<TimelineEvent> events(ChildId child) {
        return caller.get().may(Right.SEE_PLANS) ? plans.of(PlanSubject.of(child)).stream().map(PlanTimeline::event) : Stream.empty();
    }

    private static TimelineEvent event(Plan plan) {
        return new TimelineEvent(plan.madeOn(), null, Explanation.of("plan.timeline.made", plan.number()), null, "/plan/version?plan=" + plan.id());
    }
}
