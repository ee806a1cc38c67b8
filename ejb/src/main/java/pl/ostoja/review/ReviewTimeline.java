package pl.ostoja.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.TimelineEvent;
import pl.ostoja.placement.TimelineSource;
import pl.ostoja.shared.Explanation;

/** The reviews in the story of a child, for those who may see reviews. */
@ApplicationScoped
class ReviewTimeline implements TimelineSource {
    @Inject
    Reviews reviews;

    @Inject
    CurrentCaller caller;

    @Override
    public Stream<TimelineEvent> events(ChildId child) {
        return caller.get().may(Right.SEE_REVIEWS) ? reviews.of(child).stream().map(ReviewTimeline::event) : Stream.empty();
    }

    private static TimelineEvent event(Review review) {
        Explanation held = Explanation.of("review.timeline.held", review.content().outcome());
        return new TimelineEvent(review.content().heldOn(), null, held, null, "/review/details?review=" + review.id());
    }
}
