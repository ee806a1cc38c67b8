package pl.ostoja.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Urgency;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;

/** Behind the part {@code reporting/duties} of the pages of children and families. Asked once for a page. */
@Named
@RequestScoped
public class OwnerDuties {
    private final Map<UUID, List<DutyRow>> known = new HashMap<>();

    @Inject DutyListService service;
    @Inject CurrentCaller caller;

    public List<DutyRow> open(UUID owner) {
        return of(owner).stream().filter(duty -> duty.state() == DutyFilter.State.OPEN && !duty.far()).toList();
    }

    /** Owed, but not for long. */
    public List<DutyRow> far(UUID owner) {
        return of(owner).stream().filter(DutyRow::far).toList();
    }

    /** The nearest one, if it is near enough to be said in the identity bar. */
    public List<DutyRow> urgent(UUID owner) {
        return open(owner).stream().filter(duty -> duty.urgency() != Urgency.LATER).limit(1).toList();
    }

    /** Done, or no longer owed; the latest first. */
    public List<DutyRow> past(UUID owner) {
        return of(owner).stream().filter(duty -> duty.state() != DutyFilter.State.OPEN).toList();
    }

    private List<DutyRow> of(UUID owner) {
        return known.computeIfAbsent(owner, id -> caller.get().may(Right.SEE_DUTIES) ? service.about(id) : List.of());
    }
}
