package pl.ostoja.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.TimelineEvent;
import pl.ostoja.placement.TimelineSource;
import pl.ostoja.shared.Explanation;

/** What changed the legal situation in the story of a child, for those who may see it. */
@ApplicationScoped
class AuthorityTimeline implements TimelineSource {
    @Inject
    LegalEvents events;

    @Inject
    CurrentCaller caller;

    @Override
    public Stream<TimelineEvent> events(ChildId child) {
        return caller.get().may(Right.SEE_LEGAL_SITUATION) ? events.of(child).stream().map(AuthorityTimeline::event) : Stream.empty();
    }

    private static TimelineEvent event(LegalEvent event) {
        Explanation what = Explanation.of("authority.timeline.event", event.content().effect());
        return new TimelineEvent(event.content().issuedOn(), null, what, null, "/authority/details?event=" + event.id());
    }
}
