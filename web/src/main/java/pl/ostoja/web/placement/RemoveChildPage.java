package pl.ostoja.web.placement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Takes a file out of sight that was opened by mistake. */
@Named
@ViewScoped
public class RemoveChildPage extends ChildChangePage {
    private static final long serialVersionUID = 1L;

    private String why;

    public String remove() {
        children.remove(getChild(), why, getDetails().version());
        return to("/placement/list", "placement.remove.done");
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
