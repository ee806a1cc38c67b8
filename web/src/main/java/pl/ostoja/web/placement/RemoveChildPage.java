package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Messages;

/** Takes a file out of sight that was opened by mistake. */
@Named
@ViewScoped
public class RemoveChildPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChildService service;
    @Inject Messages messages;

    private ChildDetails details;
    private ChildId child;
    private String why;

    public void load() {
        details = service.details(child);
    }

    public String remove() {
        service.remove(child, why, details.version());
        messages.done("placement.remove.done");
        return "/placement/list?faces-redirect=true";
    }

    public ChildDetails getDetails() {
        return details;
    }

    public ChildId getChild() {
        return child;
    }

    public void setChild(ChildId child) {
        this.child = child;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
