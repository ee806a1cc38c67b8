package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import pl.ostoja.access.Allowed;
import pl.ostoja.access.Right;
import pl.ostoja.audit.AuditTrail;
import pl.ostoja.shared.Page;
import pl.ostoja.shared.PageRequest;

/** What happened to a child, from all areas, the latest first. */
@Stateless
public class TimelineService {
    private static final Comparator<TimelineEvent> LATEST_FIRST = Comparator.comparing(TimelineEvent::day)
            .thenComparing(TimelineEvent::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();

    @Inject
    Children children;

    @Inject
    ChildPages pages;

    @Inject
    PlacementTimeline own;

    @Inject
    @Any
    Instance<TimelineSource> sources;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @Allowed(Right.SEE_CHILDREN)
    public AboutChild<Page<TimelineEvent>> timeline(ChildId id, PageRequest page) {
        Child child = children.require(id);
        trail.seen(child.centre().value(), ChildService.AUDIT_KIND, id.value(), null);
        ChildDetails details = pages.of(child, LocalDate.now(clock));
        Stream<TimelineEvent> others = sources.stream().flatMap(source -> all(source, id));
        List<TimelineEvent> events = Stream.concat(own.events(details), others).sorted(LATEST_FIRST).toList();
        return new AboutChild<>(details, new Page<>(events.stream().skip(page.offset()).limit(page.size()).toList(), events.size(), page));
    }

    /** Read at once: a stream from the database is open only as long as its statement. */
    private static Stream<TimelineEvent> all(TimelineSource source, ChildId id) {
        try (Stream<TimelineEvent> events = source.events(id)) {
            return events.toList().stream();
        }
    }
}
