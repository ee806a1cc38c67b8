package pl.ostoja.web.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.StayRow;
import pl.ostoja.placement.TimelineEvent;
import pl.ostoja.placement.TimelineService;
import pl.ostoja.shared.PageRequest;
import pl.ostoja.web.faces.Query;

/** The file of one child, named by the address: overview, stays, family, history. */
@Named
@RequestScoped
public class ChildPage {
    @Inject ChildService service;
    @Inject TimelineService timeline;
    @Inject Query query;
    @Inject Clock clock;

    private ChildDetails details;
    private List<TimelineEvent> events;

    /** The overview tells what happened too, read at once with the file. */
    public void loadOverview() {
        var overview = timeline.timeline(id(), PageRequest.page(1));
        details = overview.child();
        events = overview.answer().rows();
    }

    public ChildDetails getDetails() {
        if (details == null) {
            details = service.details(id());
        }
        return details;
    }

    private ChildId id() {
        return new ChildId(query.id("child"));
    }

    /** Where the child lives today; null if nowhere in foster care. */
    public StayRow getStay() {
        return getDetails().stayOn(LocalDate.now(clock)).orElse(null);
    }

    /** Whether the child was to leave the stay by a day that has passed. */
    public boolean overstayed(StayRow stay) {
        return stay.isOverstayed(LocalDate.now(clock));
    }

    public List<RelativeRow> getParents() {
        return getDetails().relatives().stream().filter(row -> row.kind().isParent()).toList();
    }

    public List<RelativeRow> getOthers() {
        return getDetails().relatives().stream().filter(row -> !row.kind().isParent()).toList();
    }

    /** The latest things that happened. */
    public List<TimelineEvent> getEvents() {
        return events;
    }
}
