package pl.ostoja.placement;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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
    @Any
    Instance<TimelineSource> sources;

    @Inject
    AuditTrail trail;

    @Allowed(Right.SEE_CHILDREN)
    public Page<TimelineEvent> timeline(ChildId id, PageRequest page) {
        Child child = children.require(id);
        trail.seen(child.centre().value(), ChildService.AUDIT_KIND, id.value(), "timeline");
        List<TimelineEvent> events = sources.stream().flatMap(source -> all(source, id)).sorted(LATEST_FIRST).toList();
        return new Page<>(events.stream().skip(page.offset()).limit(page.size()).toList(), events.size(), page);
    }

    /** Read at once: a stream from the database is open only as long as its statement. */
    private static Stream<TimelineEvent> all(TimelineSource source, ChildId id) {
        try (Stream<TimelineEvent> events = source.events(id)) {
            return events.toList().stream();
        }
    }
}
