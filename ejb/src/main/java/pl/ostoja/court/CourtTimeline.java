package pl.ostoja.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.TimelineEvent;
import pl.ostoja.placement.TimelineSource;
import pl.ostoja.shared.Explanation;

/** What went to the courts in the story of a child, for those who may see it. */
@ApplicationScoped
class CourtTimeline implements TimelineSource {
    @Inject
    Filings filings;

    @Inject
    CurrentCaller caller;

    @Override
    public Stream<TimelineEvent> events(ChildId child) {
        return caller.get().may(Right.SEE_COURT) ? filings.of(child).stream().map(CourtTimeline::event) : Stream.empty();
    }

    private static TimelineEvent event(Filing filing) {
        FilingContent content = filing.details().content();
        Explanation sent = Explanation.of("court.timeline.sent", content.type(), content.court());
        return new TimelineEvent(content.sentOn(), null, sent, null, "/court/details?filing=" + filing.id());
    }
}
