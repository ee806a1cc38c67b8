package pl.ostoja.web.protection;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import pl.ostoja.placement.Channel;
import pl.ostoja.protection.InterventionDetails;
import pl.ostoja.protection.InterventionId;
import pl.ostoja.protection.InterventionService;
import pl.ostoja.protection.TellCourt;

/** The removal of a child, and that the court was told: {@code /protection/removal?removal=…}. */
@Named
@ViewScoped
public class InterventionPage extends GuardedPage {
    private static final long serialVersionUID = 1L;

    private final MomentForm told = new MomentForm();

    @Inject InterventionService service;

    private InterventionId removal;
    private InterventionDetails row;
    private Channel channel;

    public void load() {
        row = service.details(removal);
        about(row.family());
    }

    public String tell() {
        service.tellCourt(new TellCourt(removal, row.version(), told.moment(), channel));
        return done("protection.tell.done", "/protection/removal?removal=" + removal);
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    public MomentForm getTold() {
        return told;
    }

    public InterventionId getRemoval() {
        return removal;
    }

    public void setRemoval(InterventionId removal) {
        this.removal = removal;
    }

    public InterventionDetails getRow() {
        return row;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }
}
