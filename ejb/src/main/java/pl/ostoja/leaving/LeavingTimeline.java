package pl.ostoja.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.TimelineEvent;
import pl.ostoja.placement.TimelineSource;
import pl.ostoja.shared.Explanation;

/** Steps, aids and the days that matter for them on the way out of care in the story of a child, for those who may see them. */
@ApplicationScoped
class LeavingTimeline implements TimelineSource {
    @Inject
    LeavingRecords records;

    @Inject
    CurrentCaller caller;

    @Override
    public Stream<TimelineEvent> events(ChildId child) {
        if (!caller.get().may(Right.SEE_LEAVING)) {
            return Stream.empty();
        }
        return Stream.of(
                        records.steps(child).stream().flatMap(LeavingTimeline::events),
                        records.aids(child).stream().filter(aid -> aid.content().decision() != null).map(LeavingTimeline::decided),
                        records.periods(child).stream().flatMap(LeavingTimeline::days))
                .flatMap(events -> events);
    }

    /** That the mentor was named and a programme approved {@code pl.ostoja.placement} tells. */
    private static Stream<TimelineEvent> events(LeavingStep step) {
        LeavingStepKind kind = step.content().kind();
        return kind == LeavingStepKind.MENTOR
                ? Stream.empty()
                : Stream.of(event(step.content().takenOn(), Explanation.of("leaving.timeline.step", kind), step.child()));
    }

    private static TimelineEvent decided(LeavingAid aid) {
        return event(aid.content().decidedOn(), Explanation.of("leaving.timeline.aid", aid.content().kind(), aid.content().decision()), aid.child());
    }

    /** A suspension because of a renewed stay ends with the stay, of which {@code pl.ostoja.placement} tells. */
    private static Stream<TimelineEvent> days(LeavingPeriod period) {
        LeavingPeriodContent content = period.content();
        return switch (content.kind()) {
            case COUNTED_FACILITY -> days(period, "leaving.timeline.facilityBegan", "leaving.timeline.facilityEnded", content.facility());
            case SUSPENSION -> days(period, "leaving.timeline.suspended", "leaving.timeline.suspensionEnded", content.ground());
            case EXCLUSION -> days(period, "leaving.timeline.excluded", "leaving.timeline.exclusionEnded", content.exclusion());
        };
    }

    private static Stream<TimelineEvent> days(LeavingPeriod period, String began, String ended, Enum<?> what) {
        LeavingPeriodContent content = period.content();
        return Stream.concat(
                Stream.of(event(content.since(), Explanation.of(began, what), period.child())),
                Stream.ofNullable(content.until()).map(day -> event(day, Explanation.of(ended, what), period.child())));
    }

    private static TimelineEvent event(LocalDate day, Explanation what, ChildId child) {
        return new TimelineEvent(day, null, what, null, "/leaving/details?child=" + child);
    }
}
