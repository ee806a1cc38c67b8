package pl.ostoja.web.duplicate;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.duplicate.JoinedEntry;
import pl.ostoja.duplicate.JoinedPersonService;
import pl.ostoja.duplicate.TakeBackJoin;
import pl.ostoja.people.PersonId;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Messages;

/** Joining is taken back: {@code /duplicate/take-back?joined=…}. */
@Named
@ViewScoped
public class TakeBackJoinPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject JoinedPersonService service;
    @Inject ChildService children;
    @Inject Messages messages;

    private PersonId joined;
    private JoinedEntry entry;
    private ChildDetails details;
    private String reason;

    public void load() {
        entry = service.entry(joined);
        details = children.details(entry.child());
    }

    public String takeBack() {
        service.takeBack(new TakeBackJoin(joined, reason));
        messages.done("duplicate.joined.takeBack.done");
        return "/duplicate/joined?faces-redirect=true";
    }

    public JoinedEntry getEntry() {
        return entry;
    }

    public ChildDetails getDetails() {
        return details;
    }

    public PersonId getJoined() {
        return joined;
    }

    public void setJoined(PersonId joined) {
        this.joined = joined;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
