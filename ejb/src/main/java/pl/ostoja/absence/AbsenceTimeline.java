package pl.ostoja.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.TimelineEvent;
import pl.ostoja.placement.TimelineSource;
import pl.ostoja.shared.Explanation;

/** When a child went away and came back, in its story, for those who may see it. */
@ApplicationScoped
class AbsenceTimeline implements TimelineSource {
    @Inject
    Absences absences;

    @Inject
    CurrentCaller caller;

    @Override
    public Stream<TimelineEvent> events(ChildId child) {
        return caller.get().may(Right.SEE_ABSENCES) ? absences.of(child).stream().flatMap(AbsenceTimeline::events) : Stream.empty();
    }

    private static Stream<TimelineEvent> events(Absence absence) {
        AbsenceContent content = absence.content();
        String link = "/absence/details?absence=" + absence.id();
        Stream<TimelineEvent> went = Stream.of(
                new TimelineEvent(content.since(), null, Explanation.of("absence.timeline.went", content.kind()), null, link));
        Stream<TimelineEvent> back = Stream.ofNullable(content.until())
                .map(day -> new TimelineEvent(day, null, Explanation.of("absence.timeline.back", content.kind()), null, link));
        return Stream.concat(went, back);
    }
}
