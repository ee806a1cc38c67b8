package pl.ostoja.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pl.ostoja.access.CurrentCaller;
import pl.ostoja.access.Right;
import pl.ostoja.duty.Urgency;
import pl.ostoja.reporting.DutyFilter;
import pl.ostoja.reporting.DutyListService;
import pl.ostoja.reporting.DutyRow;
import pl.ostoja.web.text.Texts;

/** The duty that comes first of all those about a child or family, for the identity bar. */
@Named
@RequestScoped
public class UrgentDuty {
    @Inject DutyListService service;
    @Inject CurrentCaller caller;
    @Inject Texts texts;

    private final Map<UUID, Optional<DutyRow>> found = new HashMap<>();

    /** Null if nothing is owed, or nothing that the user may see. */
    public DutyRow of(UUID owner) {
        return caller.get().may(Right.SEE_DUTIES) ? found.computeIfAbsent(owner, this::first).orElse(null) : null;
    }

    private Optional<DutyRow> first(UUID owner) {
        return service.about(owner).stream().filter(row -> row.state() == DutyFilter.State.OPEN).findFirst();
    }

    public String tone(UUID owner) {
        var urgency = of(owner).urgency();
        if (urgency == Urgency.OVERDUE) {
            return "late";
        }
        return urgency == Urgency.TODAY || urgency == Urgency.WITHIN_7_DAYS ? "soon" : "info";
    }

    public String words(UUID owner) {
        var duty = of(owner);
        var late = duty.urgency() == Urgency.OVERDUE;
        return texts.of(late ? "people.duty.late" : "people.duty.due", texts.of(duty.kindKey()), duty.legalOn(), Math.abs(duty.days()));
    }
}
