package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import pl.ostoja.people.RelativeRow;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.shared.NotFound;
import pl.ostoja.web.faces.Messages;

/** Ends a kinship, or takes back one that was written down by mistake. */
@Named
@ViewScoped
public class EndKinshipPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChildService service;
    @Inject Messages messages;
    @Inject Clock clock;

    private ChildDetails details;
    private RelativeRow relative;
    private ChildId child;
    private UUID tie;
    private LocalDate lastDay;
    private String why;

    public void load() {
        details = service.details(child);
        relative = details.relatives().stream().filter(row -> tie != null && tie.equals(row.tie())).findFirst().orElseThrow(NotFound::new);
        lastDay = LocalDate.now(clock);
    }

    public String end() {
        service.endKinship(child, tie, lastDay, why);
        messages.done("placement.kinship.ended");
        return "/placement/family?faces-redirect=true&child=" + child;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public RelativeRow getRelative() {
        return relative;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }

    public UUID getTie() {
        return tie;
    }

    public void setTie(UUID tie) {
        this.tie = tie;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
