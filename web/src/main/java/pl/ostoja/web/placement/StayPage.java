package pl.ostoja.web.placement;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.placement.EndReason;
import pl.ostoja.placement.PlacementService;
import pl.ostoja.placement.StayId;
import pl.ostoja.placement.StayRow;
import pl.ostoja.web.faces.Messages;

/** What the forms about one stay have in common: the stay as it was when the form was opened, and its child. */
public abstract class StayPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject PlacementService service;
    @Inject ChildService children;
    @Inject Messages messages;
    @Inject Clock clock;

    private StayId stay;
    private StayRow row;
    private ChildDetails details;

    public void load() {
        details = children.detailsByStay(stay);
        row = details.stay(stay);
        opened();
    }

    /** Fills the form from the stay. */
    abstract void opened();

    String backToTheChild(String done, Object... args) {
        messages.done(done, args);
        return "/placement/details?faces-redirect=true&child=" + row.child();
    }

    String backToTheStays(String done) {
        messages.done(done);
        return "/placement/stays?faces-redirect=true&child=" + row.child();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    public EndReason[] getReasons() {
        return EndReason.values();
    }

    public StayRow getRow() {
        return row;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public StayId getStay() {
        return stay;
    }

    public void setStay(StayId stay) {
        this.stay = stay;
    }
}
