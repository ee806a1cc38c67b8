package pl.ostoja.web.placement;

import jakarta.inject.Inject;
import java.io.Serializable;
import pl.ostoja.placement.ChildDetails;
import pl.ostoja.placement.ChildId;
import pl.ostoja.placement.ChildService;
import pl.ostoja.web.faces.Messages;

/** What the forms about one child have in common: its file as it was when the form was opened. */
public abstract class ChildChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ChildService children;
    @Inject Messages messages;

    private ChildId child;
    private ChildDetails details;

    public void load() {
        details = children.details(child);
        opened();
    }

    /** Fills the form, where it does not begin empty. */
    protected void opened() {}

    /** To a page about the child, with a word on what was done. */
    protected String toChild(String page, String done, Object... args) {
        return to(page + "?child=" + child, done, args);
    }

    /** To another page, with a word on what was done. */
    protected String to(String address, String done, Object... args) {
        return messages.doneAt(address, done, args);
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
}
